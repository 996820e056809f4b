import {
  type AnyRecord,
  type OfficeHolder,
  type Period,
  type Person,
  type Polity,
  officeHoldersAt,
} from '@russia-turkey/core';
import { html, nothing } from '../../site/html.ts';
import { spanText } from '../dates.ts';
import type { Desk } from '../desk.ts';
import { fallsInto, startOf } from '../facts/common.ts';
import type { Kind } from '@russia-turkey/core';
import { chronicle } from './chronicle.ts';
import type { Section } from './section.ts';

const shown: readonly Kind[] = ['wars', 'treaties', 'events', 'projects'];

/** What a period was made of: what happened, who governed both sides, what was said. */
export function periodSections(record: AnyRecord, desk: Desk): readonly Section[] {
  if (record.kind !== 'periods') return [];
  return [...happenings(record, desk), ...government(record, desk), ...statements(record, desk)];
}

function happenings(period: Period, desk: Desk): readonly Section[] {
  const groups = shown
    .map((kind) => ({
      kind,
      records: desk.library.all(kind).filter((record) => {
        const day = startOf(record);
        return day !== undefined && fallsInto(day, period);
      }),
    }))
    .filter(({ records }) => records.length > 0);
  if (groups.length === 0) return [];
  return [
    {
      id: 'happened',
      title: desk.words.happenedThen,
      content: groups.map(
        ({ kind, records }) =>
          html`<h3>${desk.types.kinds[kind].many} <span class="count">${records.length}</span></h3>
            ${chronicle(records, desk)}`,
      ),
    },
  ];
}

/** Heads of state and of government and foreign ministers of both sides, each term once. */
function government({ began, ended }: Period, desk: Desk): readonly Section[] {
  const people = desk.library.all('people') as readonly Person[];
  const polities = desk.library.all('polities') as readonly Polity[];
  const holders = officeHoldersAt(people, polities, `${began.earliest}/${ended?.latest ?? '..'}`).sort(
    (a, b) => ((a.office.from?.earliest ?? '') < (b.office.from?.earliest ?? '') ? -1 : 1),
  );
  if (holders.length === 0) return [];
  const sides = (['russia', 'turkey'] as const)
    .map((side) => ({ side, held: holders.filter((holder) => holder.side === side) }))
    .filter(({ held }) => held.length > 0);
  return [
    {
      id: 'governed',
      title: desk.words.governed,
      content: sides.map(
        ({ side, held }) =>
          html`<h3>${desk.words.governedSides[side]}</h3>
            <ul class="chronicle dated" role="list">
              ${held.map((holder) => holderLine(holder, desk))}
            </ul>`,
      ),
    },
  ];
}

const holderLine = ({ person, office }: OfficeHolder<Person>, { link, language, words }: Desk) =>
  html`<li>
    <span class="when">${spanText(office.from, office.to ?? person.died, language) ?? nothing}</span>
    <span class="what"
      >${link(`people/${person.id}`)},
      ${office.title}${office.acting ? html` (${words.acting})` : nothing}</span
    >
  </li>`;

function statements(period: Period, desk: Desk): readonly Section[] {
  const said = desk.library
    .all('claims')
    .filter((claim) => claim.kind === 'claims' && claim.held && fallsInto(claim.held.earliest, period));
  return said.length === 0
    ? []
    : [{ id: 'said', title: desk.words.claimsThen, content: chronicle(said, desk) }];
}
