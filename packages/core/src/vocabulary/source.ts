import type { Reliability } from '../model/source.ts';

export const reliabilities: Readonly<Record<Reliability, string>> = {
  primary: 'the document itself: the text of a treaty, a transcript, a register',
  scholarly: 'research with named author and apparatus',
  reference: 'edited encyclopedias, handbooks, official statistics',
  press: 'news agencies and newspapers with an editor',
  'official-voice': 'an interested body about itself or its side',
  tertiary: 'compiled from others without its own authority',
  partisan: 'argues for a side',
};
