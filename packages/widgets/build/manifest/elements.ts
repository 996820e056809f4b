import { type ElementDescription, readAttributeTypes, readElement } from './read-element.ts';

/** Both elements with the file that a reader imports, under `dist`. */
export const elements: readonly (ElementDescription & { readonly module: string })[] = [
  {
    ...readElement(
      'relations-timeline/relations-timeline.ts',
      'relations-timeline',
      readAttributeTypes('RelationsTimelineAttributes'),
    ),
    module: 'dist/relations-timeline.js',
  },
  {
    ...readElement('treaty-card/treaty-card.ts', 'treaty-card', readAttributeTypes('TreatyCardAttributes')),
    module: 'dist/treaty-card.js',
  },
];
