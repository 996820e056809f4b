import type { System } from './wording.ts';

/** Where a note on a system was read. The others were tried: test/build. */
export const systemSources: Readonly<Partial<Record<System, readonly string[]>>> = {
  wordpress: ['https://publishpress.com/knowledge-base/unfiltered_html/'],
  ghost: [
    'https://docs.ghost.org/themes/content/',
    'https://github.com/TryGhost/Ghost/commit/18798f5315310e1c470de8cd0fd9f2cd6fb04838',
  ],
  medium: ['https://blog.medium.com/now-you-can-embed-mastodon-posts-in-medium-stories-99b11d0baa7f'],
  substack: ['https://blog.beehiiv.com/p/why-cant-i-post-on-substack'],
  drupal: ['https://git.drupalcode.org/project/drupal/-/commit/e662dece8b49f5536a4708747faffa2504366fe5'],
};

/** Of which this page itself tried what the note says. */
export const triedHere: readonly System[] = ['html', 'wordpress', 'markdown'];

export const systems: readonly System[] = [
  'html',
  'wordpress',
  'ghost',
  'medium',
  'substack',
  'drupal',
  'markdown',
];

export const systemNames: Readonly<Record<System, string>> = {
  html: 'HTML',
  wordpress: 'WordPress',
  ghost: 'Ghost',
  medium: 'Medium',
  substack: 'Substack',
  drupal: 'Drupal',
  markdown: 'Markdown',
};
