import {
  type AnyRecord,
  type Kind,
  type Language,
  formatWhen,
  onThisDay,
  parseEdtf,
} from '@russia-turkey/core';
import { onThisDayFile } from '../records/addresses.ts';
import { inBothCalendars } from '../records/dates.ts';
import { type Desk, deskFor } from '../records/desk.ts';
import { type Library, refOf } from '../records/library.ts';
import { type Html, html, nothing } from '../site/html.ts';
import { exploreWords } from './wording.ts';

/** Fields whose day is worth a line; an act needs no word for what happened, a beginning or an end does. */
const acts = ['signed', 'happened'] as const;
const ends = ['began', 'ended', 'opened', 'closed', 'founded', 'dissolved', 'born', 'died'] as const;
type Field = (typeof acts)[number] | (typeof ends)[number];

const shown: readonly Kind[] = [
  'treaties',
  'events',
  'wars',
  'projects',
  'polities',
  'people',
  'organizations',
  'missions',
];

/** Something that has its day. */
export interface Anniversary {
  readonly record: AnyRecord;
  readonly field: Field;
  readonly year: string;
  /** Month and day in the Julian calendar, where Russia still dated by it. */
  readonly julian: string | undefined;
}

/** What happened on a day of the year, New Style, in the order of the years. */
export function anniversaries(library: Library, month: number, day: number): readonly Anniversary[] {
  const isOn = onThisDay(month, day);
  return shown
    .flatMap((kind) => library.all(kind))
    .flatMap((record) =>
      [...acts, ...ends].flatMap((field) => {
        // A treaty or a war that ended is asked about by its end alone.
        const date = dateIn(record, field);
        if (!date || !isOn({ [field]: date })) return [];
        const julian = inBothCalendars(date).asWritten?.find(({ calendar }) => calendar === 'julian')?.date;
        return [{ record, field, year: date.earliest.slice(0, 4), julian: julian?.slice(5) }];
      }),
    )
    .sort((a, b) => (a.year < b.year ? -1 : 1));
}

function dateIn(record: AnyRecord, field: Field) {
  const dates: Partial<Record<Field, Parameters<typeof formatWhen>[0]>> = record as object;
  return Object.hasOwn(dates, field) ? dates[field] : undefined;
}

const daysOf = (month: number): number => new Date(Date.UTC(2000, month, 0)).getUTCDate();
const two = (number: number): string => String(number).padStart(2, '0');

/** The year day by day. The script brings the reader's own day to the top; without it the list is whole. */
export function onThisDayPage(library: Library): Html {
  const { language } = library;
  const desk = deskFor(library, onThisDayFile);
  const words = exploreWords[language];
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return html`<article class="record days">
    <header class="opening">
      <h1>${words.onThisDay}</h1>
      <p class="standfirst">${words.onThisDayNote}</p>
      <nav class="jump" aria-label=${words.groups}>
        <ul role="list">
          ${months.map((month) => html`<li><a href=${`#month-${month}`}>${monthName(month, language)}</a></li> `)}
        </ul>
      </nav>
    </header>
    <div data-today hidden>
      ${[
        { calendar: 'gregorian', title: words.today },
        { calendar: 'julian', title: words.todayOldStyle },
      ].map(
        ({ calendar, title }) =>
          html`<section class="chapter" data-calendar=${calendar} aria-labelledby=${`today-${calendar}`}>
            <h2 id=${`today-${calendar}`}>${title} <span data-day></span></h2>
            <div class="body">
              <ul class="chronicle dated" role="list"></ul>
              <p class="remark" hidden>${words.nothingToday}</p>
            </div>
          </section>`,
      )}
    </div>
    ${months.map(
      (month) =>
        html`<section class="chapter" aria-labelledby=${`month-${month}`}>
          <h2 id=${`month-${month}`}>${monthName(month, language)}</h2>
          <div class="body">
            ${Array.from({ length: daysOf(month) }, (_, index) => dayHtml(month, index + 1, desk))}
          </div>
        </section>`,
    )}
  </article>`;
}

function dayHtml(month: number, day: number, desk: Desk): Html {
  const found = anniversaries(desk.library, month, day);
  if (found.length === 0) return nothing;
  const id = `day-${two(month)}-${two(day)}`;
  return html`<h3 id=${id}>${dayName(month, day, desk.language)}</h3>
    <ul class="chronicle dated" role="list" data-day=${id.slice(4)}>
      ${found.map(
        ({ record, field, year, julian }) =>
          html`<li data-julian=${julian ?? nothing}>
            <span class="when"
              ><time datetime=${`${year}-${id.slice(4)}`}>${year}</time>${
                julian === undefined
                  ? nothing
                  : html` <span class="old-style">${oldStyle(julian, desk.language)}</span>`
              }</span
            >
            <span class="what"
              >${desk.link(refOf(record))}${
                field === 'signed' || field === 'happened'
                  ? nothing
                  : html` <span class="remark">${exploreWords[desk.language].anniversaries[field]}</span>`
              }</span
            >
          </li>`,
      )}
    </ul>`;
}

/** A year that has a 29 February stands for all. */
const dayName = (month: number, day: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(Date.UTC(2000, month - 1, day)));

function monthName(month: number, language: Language): string {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2000, month - 1, 1)),
  );
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** “10 July Old Style”, by the words of dates: with the day of a year that any calendar has. */
function oldStyle(monthAndDay: string, language: Language): string {
  const [month = '', day = ''] = monthAndDay.split('-');
  const bare = formatWhen(parseEdtf('2000-01-01'), language);
  const both = formatWhen(
    { ...parseEdtf('2000-01-01'), asWritten: [{ calendar: 'julian', date: `2000-${month}-${day}` }] },
    language,
  );
  return both.slice(bare.length).trim();
}
