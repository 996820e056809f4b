import type { DatedKind, Language, OutlineEntry, Treaty } from '@russia-turkey/core';
import type { Element } from './snippets.ts';

const outlines = {
  en: () => import('@russia-turkey/core/en/outline'),
  ru: () => import('@russia-turkey/core/ru/outline'),
  tr: () => import('@russia-turkey/core/tr/outline'),
};

const records = {
  en: () => import('@russia-turkey/core/en'),
  ru: () => import('@russia-turkey/core/ru'),
  tr: () => import('@russia-turkey/core/tr'),
};

const words = (text: string | undefined): string[] => text?.split(' ').filter(Boolean) ?? [];

/**
 * The whole text of an element, for where no script runs. The records are loaded when somebody asks for it.
 *
 * @param folder of the site in that language, for links to the records
 */
export async function htmlText(
  { tag, attributes, link }: Element,
  lang: Language,
  folder: string,
): Promise<string> {
  const { timelineHtml, treatyHtml } = await import('@russia-turkey/widgets/html');
  if (tag === 'treaty-card') {
    const all = await records[lang]();
    const treaties: readonly Treaty[] = all.treaties;
    const treaty = treaties.find(({ id }) => id === attributes.treaty);
    if (!treaty) throw new Error(`There is no treaty “${String(attributes.treaty)}”.`);
    const { variant, on } = attributes;
    return treatyHtml(treaty, {
      lang,
      records: all,
      href: link,
      ...(variant === 'compact' || variant === 'line' ? { variant } : {}),
      ...(on === undefined ? {} : { on }),
    });
  }
  const { outline } = await outlines[lang]();
  const { from, to, order, heading } = attributes;
  return timelineHtml(outline, {
    lang,
    kinds: words(attributes.kinds) as Exclude<DatedKind, 'periods'>[],
    topics: words(attributes.topics),
    link: (entry) => `${folder}${(entry as OutlineEntry).kind}/${entry.id}.html`,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(order === 'latest-first' ? { order } : {}),
    ...(heading === undefined ? {} : { heading }),
  });
}
