import type { War } from '../model/war.ts';

export const warTypes: Readonly<Record<War['type'], string>> = {
  interstate: 'between states',
  'world-war': 'a world war, or the part of it between the two',
  'civil-war': 'inside one state',
  intervention: 'a state fights in the war of others',
};
