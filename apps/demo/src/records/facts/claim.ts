import { type Claim, parseEdtf } from '@russia-turkey/core';
import { statementWords } from '@russia-turkey/widgets/words';
import { type Html, html, nothing } from '../../site/html.ts';
import { type Desk, type Fact, fact } from '../desk.ts';
import { numberFormat } from '../../site/numbers.ts';

export function claimFacts(claim: Claim, desk: Desk): readonly Fact[] {
  const { words, types, link, links, dating } = desk;
  const { weight } = claim;
  return [
    ...fact(words.fact.type, types.claims[claim.stance]),
    ...fact(
      words.fact.heldBy,
      claim.heldBy.map((ref) => link(ref)),
    ),
    ...fact(words.fact.held, claim.held && dating(claim.held)),
    ...fact(
      words.fact.about,
      claim.about.map((ref) => link(ref)),
    ),
    ...fact(words.fact.field, claim.field !== undefined && fieldText(claim.field, desk)),
    ...fact(words.fact.value, claim.value !== undefined && valueOf(claim.value, desk)),
    ...fact(words.fact.quote, quoted(claim)),
    ...fact(words.fact.answers, claim.answers !== undefined && withHolders(claim.answers, desk)),
    ...fact(
      words.fact.answeredBy,
      (claim.answeredBy ?? []).map((id) => withHolders(id, desk)),
    ),
    ...fact(words.fact.topics, links('topics', claim.topics)),
    ...fact(
      words.fact.weight,
      weight === 1 || weight === 2 || weight === 3 || weight === 4 || weight === 5
        ? words.weights[weight]
        : undefined,
    ),
  ];
}

/** The words of the holder in their own language; nothing where the claim quotes none. */
export const quoted = ({ quote }: Claim): Html => quote && html`<q lang=${quote.lang}>${quote.text}</q>`;

/** A claim by who holds it and how it begins. */
export function withHolders(id: string, { library, link }: Desk): Html {
  const claim = library.get(`claims/${id}`) as Claim;
  return html`${claim.heldBy.map((ref, index) => html`${index > 0 ? ', ' : nothing}${link(ref)}`)}:
  ${link(`claims/${id}`)}`;
}

/** What a claim puts into the field: a number, a date, a word for how something ended, or a name as it is. */
function valueOf(value: string | number, { language, date }: Desk): Html {
  if (typeof value === 'number') return numberFormat(language).format(value);
  const { endings } = statementWords[language];
  if (Object.hasOwn(endings, value)) return endings[value as keyof typeof endings];
  return /^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/.test(value) ? date(parseEdtf(value)) : value;
}

/** What of a record is in question: `offices.0.from` is the dates of an office. */
export function fieldText(field: string, { words }: Desk): string {
  const [first = '', ...rest] = field.split('.');
  const last = rest.at(-1) ?? '';
  const name = last === 'at' ? 'place' : last === 'how' ? 'how' : first;
  return Object.hasOwn(words.fields, name) ? words.fields[name as keyof typeof words.fields] : field;
}
