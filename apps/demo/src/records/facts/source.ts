import { type Source, safeUrl } from '@russia-turkey/core';
import { type Html, html, nothing } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { sourceType } from '../names.ts';
import { languageName } from './common.ts';

type Creators = Source['author'];

export function sourceFacts(source: Source, desk: Desk): readonly Fact[] {
  const { words, types, link, date, language } = desk;
  const inItsLanguage = (text: string | undefined) =>
    text === undefined ? undefined : html`<span lang=${source.language}>${text}</span>`;
  const people = (creators: Creators) =>
    (creators ?? []).map((one) =>
      inItsLanguage('literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' ')),
    );
  return [
    ...fact(words.fact.type, sourceType(source.type, language)),
    ...fact(words.fact.authors, people(source.author)),
    ...fact(words.fact.editors, people(source.editor)),
    ...fact(words.fact.container, inItsLanguage(source.containerTitle)),
    ...fact(words.fact.publisher, inItsLanguage(source.publisher)),
    ...fact(words.fact.volume, source.volume),
    ...fact(words.fact.issue, source.issue),
    ...fact(words.fact.edition, inItsLanguage(source.edition)),
    ...fact(words.fact.page, source.page),
    ...fact(words.fact.issued, source.issued && date(source.issued)),
    ...fact(words.fact.language, languageName(source.language, desk)),
    ...fact(words.fact.reliability, types.reliabilities[source.reliability]),
    ...fact(
      words.fact.perspective,
      source.perspective !== undefined && link(`perspectives/${source.perspective}`),
    ),
    ...fact(
      words.fact.derivedFrom,
      source.derivedFrom !== undefined && link(`sources/${source.derivedFrom}`),
    ),
    ...fact('DOI', source.doi !== undefined && outwards(`https://doi.org/${source.doi}`, source.doi)),
    ...fact('ISBN', source.isbn),
    ...fact(words.fact.address, source.url !== undefined && outwards(source.url, source.url)),
    ...fact(words.fact.accessed, source.accessed && date(source.accessed)),
    ...fact(words.fact.note, source.titleSupplied && words.fact.suppliedTitle, source.note),
  ];
}

/** A link to elsewhere, where its address may be followed; else its text. */
export function outwards(address: string, text: string): Html {
  const href = safeUrl(address);
  return href === undefined
    ? text
    : html`<a class="outwards" href=${href} rel="noreferrer">${text}</a>${nothing}`;
}
