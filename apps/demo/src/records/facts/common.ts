import type { AnyRecord, BaseRecord, DatedName, Figure, Kind } from '@russia-turkey/core';
import { amountText, cardTerms, unitWords } from '@russia-turkey/widgets/words';
import { html, nothing } from '../../site/html.ts';
import { dateText, spanText } from '../dates.ts';
import { type Desk, type Fact, fact } from '../desk.ts';

type Base = BaseRecord<Kind, string>;

/** The other forms of its name, each in its own language. */
export function aliases({ alsoKnownAs = [] }: Base, { words, language }: Desk): Fact[] {
  return fact(
    words.fact.alsoKnownAs,
    alsoKnownAs.map(
      ({ text, lang, why }) =>
        html`<span lang=${lang}>${text}</span
          >${why === 'other-name' ? nothing : html` <span class="remark">(${cardTerms[language].aliasKinds[why]})</span>`}`,
    ),
  );
}

/** Names by date, in whatever languages they are recorded. */
export const datedNames = (names: readonly DatedName[] | undefined, desk: Desk): Fact[] =>
  fact(
    desk.words.fact.names,
    (names ?? []).map(({ text, lang, from, to, official, cites }) => {
      const remarks = [spanText(from, to, desk.language), official && desk.words.official].filter(Boolean);
      return html`<span lang=${lang}>${text}</span
        >${remarks.length > 0 ? html` <span class="remark">(${remarks.join(', ')})</span>` : nothing}${desk.cites(cites)}`;
    }),
  );

/** What every record may say at the end of its facts. */
export function common(record: Base, { words, links }: Desk): Fact[] {
  const { topics, weight, sameAs } = record;
  const isWeight = (value: number | undefined): value is 1 | 2 | 3 | 4 | 5 =>
    value !== undefined && value in words.weights;
  return [
    ...fact(words.fact.topics, links('topics', topics)),
    ...fact(words.fact.weight, isWeight(weight) && words.weights[weight]),
    ...fact(
      words.fact.sameAs,
      sameAs?.wikidata !== undefined &&
        html`<a
          href=${`https://www.wikidata.org/wiki/${encodeURIComponent(sameAs.wikidata)}`}
          rel="noreferrer"
          >Wikidata ${sameAs.wikidata}</a
        >`,
      sameAs?.cowWar !== undefined && `Correlates of War, Inter-State War ${sameAs.cowWar}`,
      sameAs?.cowMid !== undefined && `Correlates of War, MID ${sameAs.cowMid}`,
    ),
  ];
}

export const figures = (list: readonly Figure<string>[] | undefined, desk: Desk): Fact[] =>
  fact(
    desk.words.fact.figures,
    (list ?? []).map(
      ({ of, amount, asOf, cites }) =>
        html`${of}:
        ${amountText(amount, desk.language, unitWords[desk.language])}${asOf ? html` <span class="remark">(${dateText(asOf, desk.language)})</span>` : nothing}${desk.cites(cites)}`,
    ),
  );

/** Names of languages, as the reader's language calls them. */
export function languageName(tag: string, { language }: Desk): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
}

/** The periods of the relations into which something falls. */
export function periodsOf(record: AnyRecord, { library, words, link }: Desk): Fact[] {
  const day = startOf(record);
  if (day === undefined || record.kind === 'periods') return [];
  const periods = library
    .all('periods')
    .filter((period) => period.kind === 'periods' && fallsInto(day, period));
  return fact(
    words.fact.period,
    periods.map(({ id }) => link(`periods/${id}`)),
  );
}

/** The first day on which something that a timeline shows can have been. */
export function startOf(record: AnyRecord): string | undefined {
  if (record.kind === 'treaties') return record.signed.earliest;
  if (record.kind === 'events') return record.happened.earliest;
  return record.kind === 'wars' || record.kind === 'projects' ? record.began?.earliest : undefined;
}

/** Whether a day is one of a period. */
export const fallsInto = (
  day: string,
  {
    began,
    ended,
  }: { readonly began: { readonly earliest: string }; readonly ended?: { readonly latest: string } },
): boolean => began.earliest <= day && day <= (ended?.latest ?? '9999-12-31');
