import { z } from 'zod';
import { base, closing } from './base.ts';
import { choice } from './choice.ts';
import { anyRef } from './reference.ts';

export const perspectiveTypes = {
  state: 'a government speaking for its state',
  institution: 'a ministry, an international organization, a church',
  company: 'a company',
  press: 'a newsroom, or the press of one side',
  scholarship: 'a school of research, or the historians of one side',
  'reference-work': 'an encyclopedia or handbook',
  public: 'what polls call the public',
};

/** Whose antecedent or present state somebody belongs to in these relations. */
export const sides = {
  russia: 'the Tsardom, the Empire, the Soviet republics and Union, the Federation',
  turkey: 'the Ottoman Empire, the Ankara government, the Republic',
  other: 'everybody else',
};

export const perspective = z
  .strictObject({
    type: choice(perspectiveTypes).describe('What speaks.'),
    ...base,
    side: choice(sides).describe('Whose side it is of in these relations.'),
    of: z.array(anyRef).min(1).optional().describe('The polity or organization that speaks, each kind/id.'),
    ...closing,
  })
  .meta({
    description:
      'Somebody who can hold a claim and is not one person: a state, an institution, a newsroom, a school.',
  });
