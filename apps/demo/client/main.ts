// The one script of the site: registers <relations-timeline> and <treaty-card>. Pages are whole without it.
import '@russia-turkey/widgets/define';
import './styles/index.css';
