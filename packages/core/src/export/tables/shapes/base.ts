import type { Kind } from '../../../model/kind.ts';
import type { BaseRecord, SameAs } from '../../../model/record.ts';
import type { Alias, LocalizedText } from '../../../model/text.ts';
import { aliasReasons } from '../../../vocabulary/alias.ts';
import {
  type Fields,
  choice,
  derived,
  flag,
  group,
  id,
  integer,
  list,
  localized,
  named,
  optional,
  rows,
  text,
} from '../field.ts';
import { citations } from './citations.ts';

export const topics = () =>
  list(
    { name: 'record_topics', says: 'Which records belong to which topics.', by: 'record' },
    named('topic', id('topics', 'The topic.')),
  );

const aliases = () =>
  rows<Alias>(
    {
      name: 'aliases',
      says: 'Other names of records, each with its language and the reason why it exists.',
      by: 'record',
    },
    {
      text: text('The name.'),
      lang: text('The language and script of the name, BCP 47, e.g. “ota-Latn”.'),
      why: choice('Why the name exists.', aliasReasons),
    },
  );

/** What every record has; `id` and `kind` are the key and the table itself. */
export const base = (): Fields<Omit<BaseRecord<Kind, LocalizedText>, 'id' | 'kind'>> => ({
  label: localized('The name to show'),
  alsoKnownAs: optional(aliases()),
  summary: optional(localized('A neutral summary')),
  topics: optional(topics()),
  weight: optional(integer('How much it matters: 5 is taught first, 1 is for the specialist.')),
  cites: optional(citations()),
  sameAs: optional(
    group<SameAs>({
      wikidata: optional(text('The same thing in Wikidata.')),
      cowWar: optional(integer('Its number in Correlates of War, inter-state wars v4.')),
      cowMid: optional(integer('Its number in Militarized Interstate Disputes v5.')),
    }),
  ),
  claims: optional(derived<readonly string[]>()),
  contested: optional(flag('Holders of claims disagree about it: show the claims beside it.')),
  linkedFrom: optional(derived<NonNullable<BaseRecord<Kind, LocalizedText>['linkedFrom']>>()),
});
