import type { Project } from '../model/project.ts';

export const projectTypes: Readonly<Record<Project['type'], string>> = {
  'nuclear-plant': 'a nuclear power plant',
  pipeline: 'a gas or oil pipeline',
  'arms-sale': 'a sale or joint making of arms',
  industry: 'a factory or works',
  'trade-corridor': 'a route or regime for goods',
  culture: 'an institution or programme of culture',
};
