// The page is whole without a script; this one brings its styles.
import './styles/tokens.css';
import './styles/page.css';
import './styles/article.css';
import './styles/data.css';
import './styles/print.css';
