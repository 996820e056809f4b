import {
  type AnyRecord,
  type Link,
  type Relation,
  type Treaty,
  lineage,
  linksFrom,
  linksTo,
} from '@russia-turkey/core';
import { statementWords } from '@russia-turkey/widgets/words';
import { html, nothing } from '../../site/html.ts';
import { type Desk, type Fact } from '../desk.ts';
import { refOf } from '../library.ts';
import { factList } from './facts.ts';
import type { Section } from './section.ts';

/** What a record declares about others, and what others declare about it: one line a relation. */
export function connectedSection(record: AnyRecord, desk: Desk): readonly Section[] {
  const lines = new Map<string, Map<string, Fact['values'][number]>>();
  const add = (
    relation: Relation,
    direction: 'to' | 'from',
    ref: string,
    cites: Parameters<Desk['cites']>[0],
  ) => {
    const name = relationName(relation, direction, desk);
    const line = lines.get(name) ?? new Map<string, Fact['values'][number]>();
    lines.set(name, line.set(ref, html`${desk.datedLink(ref)}${desk.cites(cites)}`));
  };
  if ('links' in record)
    for (const { rel, to, cites } of linksFrom<Link<Relation>>(record)) add(rel, 'to', to, cites);
  if ('linkedFrom' in record) for (const { rel, from } of linksTo(record)) add(rel, 'from', from, []);
  if (lines.size === 0) return [];
  const facts = [...lines].map(([name, values]) => ({ name, values: [...values.values()] }));
  return [{ id: 'connected', title: desk.words.connected, content: factList(facts) }];
}

function relationName(relation: Relation, direction: 'to' | 'from', { language, words }: Desk): string {
  const own = words.relations;
  if (relation in own) return own[relation as keyof typeof own][direction];
  const shared = statementWords[language].relations;
  return shared[relation as keyof typeof shared][direction];
}

/** The line of treaties in which one stands, in the order of time. */
export function lineageSection(record: AnyRecord, desk: Desk): readonly Section[] {
  if (record.kind !== 'treaties') return [];
  const { earlier, later } = lineage(desk.library.all('treaties') as readonly Treaty[], record.id);
  if (earlier.length + later.length === 0) return [];
  const link = (one: Treaty) => html`<li>${desk.datedLink(refOf(one))}</li>`;
  return [
    {
      id: 'lineage',
      title: desk.words.lineage,
      content: html`<p class="remark">${desk.words.lineageNote}</p>
        <ol class="lineage">
          ${earlier.map(link)}
          <li>
            <strong>${record.label}</strong>, ${desk.date(record.signed)}
            <span class="remark">(${desk.words.thisTreaty})</span>
          </li>
          ${later.map(link)}${nothing}
        </ol>`,
    },
  ];
}
