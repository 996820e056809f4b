// The script of the explorer and of all pages of records: styles, and what a page asks for by what is on it.
import './styles/index.css';
import './styles/record.css';
import './styles/explore.css';

const form = document.querySelector<HTMLFormElement>('form[data-records]');
if (form) void import('./explore/search-form.ts').then(({ startSearch }) => startSearch(form));

const today = document.querySelector<HTMLElement>('[data-today]');
if (today) void import('./explore/today.ts').then(({ showToday }) => showToday(today, new Date()));

if (document.querySelector('relations-timeline')) void import('@russia-turkey/widgets/define');
