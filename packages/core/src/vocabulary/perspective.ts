import type { Perspective } from '../model/perspective.ts';

export const perspectiveTypes: Readonly<Record<Perspective['type'], string>> = {
  state: 'a government speaking for its state',
  institution: 'a ministry, an international organization, a church',
  company: 'a company',
  press: 'a newsroom, or the press of one side',
  scholarship: 'a school of research, or the historians of one side',
  'reference-work': 'an encyclopedia or handbook',
  public: 'what polls call the public',
  individuals: 'people who speak for themselves, named or not',
};
