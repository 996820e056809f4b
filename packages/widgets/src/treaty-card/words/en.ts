import { plural } from '../../shared/counts.ts';
import { statementWords, treatyTypes } from '../../shared/vocabulary/en.ts';
import type { CardTerms } from './card-terms.ts';
import { article, joined, never } from './forms.ts';

export const words: CardTerms = {
  ...statementWords,
  types: treatyTypes,
  signed: 'Signed',
  alsoKnownAs: 'Also',
  aliasKinds: {
    'official-title': 'official title',
    'older-spelling': 'older spelling',
    transliteration: 'transliteration',
    abbreviation: 'abbreviation',
    'former-name': 'former name',
  },
  inferred: 'inferred',
  calendarDoubt: 'calendar uncertain',
  parties: 'Parties',
  signatories: () => 'signed by',
  acceded: 'acceded',
  withdrew: 'withdrew',
  status(facts) {
    const { state, since, ended } = facts;
    if (never(facts)) return 'never ratified';
    if (state === 'ended' && ended) {
      const by =
        ended.how === 'replaced' && ended.replacedBy.length > 0
          ? ` by ${joined('en', ended.replacedBy)}`
          : '';
      return `ended ${ended.when}: ${statementWords.endings[ended.how]}${by}`;
    }
    return `${statementWords.statuses[state]}${since ? ` ${since.governed}` : ''}`;
  },
  shortStatus(facts) {
    const { state, ended } = facts;
    if (never(facts)) return 'never ratified';
    if (state === 'ended' && ended) return `ended ${ended.when}`;
    return state === 'unknown' ? undefined : statementWords.statuses[state];
  },
  asOf: (day) => `as of ${day}`,
  steps: {
    ratified: 'Ratified',
    ratificationsExchanged: 'Ratifications exchanged',
    provisionalFrom: 'Applied provisionally from',
    inForceFrom: 'In force from',
    ended: 'Ended',
  },
  terms: 'Terms',
  provisions: plural('en', { one: 'provision', other: 'provisions' }),
  article: article({ one: 'Article', many: 'Articles', secret: 'Secret article' }),
  whoSaysWhat: 'Who says what',
  contested: 'disputed',
  claims: plural('en', { one: 'claim', other: 'claims' }),
  inReplyTo: (holders) => `in reply to: ${holders}`,
  sources: 'Sources',
  documents: plural('en', { one: 'document', other: 'documents' }),
  sourceNumbers: (count) => (count === 1 ? 'source' : 'sources'),
  earlier: 'Earlier in this line',
  later: 'Later in this line',
  backTo: (name) => `Back to ${name}`,
  howToCite: 'How to cite',
  form: 'Form',
  text: 'Text',
  version: 'version',
  copy: 'Copy',
  copyLink: 'Copy link',
  link: 'Link',
  copied: 'Copied.',
  copyRefused: 'The browser does not let this page copy. The text is selected: copy it yourself.',
  loading: 'Loading …',
  failed: 'This part could not be loaded.',
};
