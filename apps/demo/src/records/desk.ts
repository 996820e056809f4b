import {
  type AnyRecord,
  type Citation,
  type Dating,
  type HistoricalDate,
  type Kind,
  type Language,
  spanOf,
} from '@russia-turkey/core';
import { type Html, html, nothing } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { pageOf } from './addresses.ts';
import { remarksOn, time } from './dates.ts';
import type { Library } from './library.ts';
import { languageOfName, nameOf } from './names.ts';
import { type PageWords, type TypeWords, pageWords, typeWords } from './wording/index.ts';

/** A line of the facts of a record. */
export interface Fact {
  readonly name: string;
  readonly values: readonly Html[];
}

/** A source as one page cites it. */
export interface Cited {
  readonly source: string;
  /** The places in it. */
  readonly at: readonly string[];
}

/** What the author of one page writes with: it links, dates, and keeps the list of sources. */
export interface Desk {
  readonly language: Language;
  readonly library: Library;
  readonly words: PageWords;
  readonly types: TypeWords;
  /** The address of a file inside the folder of the language, from this page. */
  readonly to: (file: string) => string;
  readonly link: (ref: string, text?: string) => Html;
  /** Links to records of a kind by their ids. */
  readonly links: (kind: Kind, ids: readonly string[] | undefined) => readonly Html[];
  /** A link with the year or the day of what it leads to. */
  readonly datedLink: (ref: string) => Html;
  readonly date: (date: HistoricalDate) => Html;
  /** A date with its place, its doubts and its sources. */
  readonly dating: (dating: Dating) => Html;
  /** The numbers of sources. */
  readonly cites: (citations: readonly Citation[] | undefined) => Html;
  /** What was cited so far. */
  readonly bibliography: () => readonly Cited[];
}

/** @param file of the page, inside the folder of the language */
export function deskFor(library: Library, file: string): Desk {
  const { language } = library;
  const words = pageWords[language];
  const own = `${folderOf(language)}${file}`;
  const cited = new Map<string, Set<string>>();
  const to = (target: string) => linkFrom(own, `${folderOf(language)}${target}`);

  const link = (ref: string, text?: string): Html => {
    const record = library.get(ref);
    return html`<a
      href=${to(pageOf(ref))}
      lang=${text === undefined ? (languageOfName(record, language) ?? nothing) : nothing}
      >${text ?? nameOf(record, language)}</a
    >`;
  };
  const cites = (citations: readonly Citation[] = []): Html => {
    const numbers = new Set(
      citations.map(({ source, at }) => {
        const places = cited.get(source) ?? new Set();
        if (at !== undefined) places.add(at);
        cited.set(source, places);
        return [...cited.keys()].indexOf(source) + 1;
      }),
    );
    if (numbers.size === 0) return nothing;
    return html`<sup class="reference"
      >${[...numbers]
        .sort((a, b) => a - b)
        .map(
          (number, index) =>
            html`${index > 0 ? ' ' : nothing}<a href=${`#source-${number}`} aria-label=${words.source(number)}
                >${number}</a
              >`,
        )}</sup
    >`;
  };
  return {
    language,
    library,
    words,
    types: typeWords[language],
    to,
    link,
    links: (kind, ids = []) => ids.map((id) => link(`${kind}/${id}`)),
    datedLink(ref) {
      const date = mainDate(library.get(ref));
      return date ? html`${link(ref)}, ${time(date, language)}` : link(ref);
    },
    date: (date) => time(date, language, true),
    dating: (dating) =>
      html`${time(dating, language, true)}${dating.at === undefined ? nothing : html`, ${link(`places/${dating.at}`)}`}${remarksOn(
        dating,
        language,
      ).map((remark) => html` <span class="remark">(${remark})</span>`)}${cites(dating.cites)}`,
    cites,
    bibliography: () => [...cited].map(([source, at]) => ({ source, at: [...at] })),
  };
}

/** The date by which a record stands in an order of time, as a date of its own. */
export function mainDate(record: AnyRecord): HistoricalDate | undefined {
  if (record.kind === 'treaties') return record.signed;
  if (record.kind === 'events') return record.happened;
  if (record.kind === 'claims') return record.held;
  if (record.kind === 'sources') return record.issued;
  const span = spanOf(record);
  if (!span || record.kind === 'people') return undefined;
  if ('began' in record) return record.began;
  return 'founded' in record ? record.founded : undefined;
}

/** One line of facts, or none where there is nothing to say: a value or list that is not there leaves nothing. */
export const fact = (name: string, ...values: readonly Html[]): Fact[] => {
  const said = values.flat().filter((value) => value !== undefined && value !== false && value !== '');
  return said.length > 0 ? [{ name, values: said }] : [];
};
