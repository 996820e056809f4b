import { z } from 'zod';
import { figure } from './amount.ts';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { dating } from './dating.ts';
import { eventLink } from './links.ts';
import { anyRef, ref } from './reference.ts';

export const eventCategories = {
  meeting: 'people of both sides meet, a conference included',
  visit: 'somebody of one side travels to the other',
  statement: 'something is said, written or published',
  recognition: 'a state, a government or a border is recognised',
  battle: 'forces fight each other',
  incident: 'a clash, a shootdown, an accident',
  attack: 'an attack on people or things outside a battle',
  'military-move': 'troops or ships move, deploy, enter or leave',
  sanction: 'a penalty or restriction is put on the other side',
  measure: 'a law, decree or other act of a government',
  vote: 'a parliament, an assembly or the people vote',
  mediation: 'a third party helps two others to talk',
  trade: 'goods, contracts, deliveries',
  opening: 'a building, a line, a plant or an institution opens or is begun',
  accession: 'somebody joins a treaty, an organization or takes a throne',
  revolution: 'power is overthrown, or the attempt',
  death: 'somebody dies',
  culture: 'art, science, sport, faith',
};

export const ploverTypes = {
  agree: 'comes to an agreement',
  consult: 'meets, visits, talks',
  support: 'gives diplomatic support, recognises',
  concede: 'yields, eases, releases',
  cooperate: 'works together beyond words',
  aid: 'gives material aid',
  retreat: 'withdraws forces, ceases fire',
  request: 'asks, demands, appeals',
  accuse: 'blames, disapproves, investigates',
  reject: 'refuses',
  threaten: 'warns of what it will do',
  protest: 'demonstrates in public',
  sanction: 'reduces relations, imposes penalties',
  mobilize: 'prepares or moves forces without fighting',
  coerce: 'represses, seizes, detains',
  assault: 'uses force against people',
};

export const event = z
  .strictObject({
    type: choice(eventCategories).describe('What a reader sees; the shape of the mark.'),
    plover: choice(ploverTypes)
      .optional()
      .describe('The event type of PLOVER, for comparison with event datasets.'),
    ...base,
    happened: dating.describe('When and where it happened, and who says so.'),
    actors: z
      .array(anyRef)
      .min(1)
      .optional()
      .meta({
        description: 'Who acted: polities, people or organizations, each kind/id.',
        examples: [['polities/russian-empire']],
        recommended: true,
      }),
    recipients: z.array(anyRef).min(1).optional().describe('Towards whom, each kind/id.'),
    people: z.array(ref('people')).min(1).optional().describe('Who took part in it.'),
    figures: z.array(figure).min(1).optional().describe('Figures about it: losses, sums, votes.'),
    links: z
      .array(eventLink)
      .min(1)
      .optional()
      .describe('What it belongs to, answers, leads to or produces.'),
    ...closing,
  })
  .meta({ description: 'A dated act or occurrence that is neither a treaty nor a whole war.' });
