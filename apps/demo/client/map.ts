// Chooses by kind and period what the map and its list show. The page is whole without it.
import type { Language } from '@russia-turkey/core';
import { numberFormat } from '../src/site/numbers.ts';
import './styles/tokens.css';
import './styles/page.css';
import './styles/article.css';
import './styles/widgets.css';
import './styles/map.css';
import './styles/print.css';

const form = document.querySelector<HTMLElement>('.filter');
const status = form?.querySelector<HTMLElement>('[role="status"]');
const kind = form?.querySelector<HTMLSelectElement>('[data-filter="kind"]');
const period = form?.querySelector<HTMLSelectElement>('[data-filter="period"]');
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const marks = new Map(
  [...document.querySelectorAll<SVGAElement>('a.place')].map((mark) => [mark.dataset['place'], mark]),
);

/** A record without a date is of no period. */
function isWanted({ dataset }: HTMLElement): boolean {
  const [from = '', to = ''] = period?.value.split('/') ?? [];
  return (
    (!kind?.value || dataset['kind'] === kind.value) &&
    (!period?.value ||
      (dataset['from'] !== '' && (dataset['from'] ?? '') <= to && (dataset['to'] ?? '') >= from))
  );
}

function show(): void {
  const all = !kind?.value && !period?.value;
  let records = 0;
  let places = 0;
  for (const entry of entries) {
    const items = [...entry.querySelectorAll<HTMLElement>('li')];
    let own = 0;
    for (const item of items) {
      item.hidden = !isWanted(item);
      if (!item.hidden) own += 1;
    }
    // A place of which nothing is told is told itself, unless somebody asks for something.
    entry.hidden = own === 0 && !all;
    marks.get(entry.dataset['place'])?.classList.toggle('faint', entry.hidden);
    records += own;
    if (!entry.hidden) places += 1;
  }
  for (const part of document.querySelectorAll<HTMLElement>('.map > .chapter'))
    part.hidden = part.querySelector('.entry:not([hidden])') === null;
  const number = numberFormat(document.documentElement.lang as Language);
  if (status)
    status.textContent = (form?.dataset['shown'] ?? '')
      .replace('_', number.format(records))
      .replace('#', number.format(places));
}

if (form) {
  form.hidden = false;
  form.addEventListener('change', show);
  // A reload keeps what was chosen.
  show();
}

// On a phone a plate is wider than the screen: begin in its midst.
for (const pan of document.querySelectorAll<HTMLElement>('.pan'))
  pan.scrollLeft = (pan.scrollWidth - pan.clientWidth) / 2;
