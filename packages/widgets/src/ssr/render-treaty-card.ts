import { DateError, type Treaty, parseEdtf } from '@russia-turkey/core';
import { markup } from '../html/markup.ts';
import { type TreatyHtmlOptions, treatyCaption, treatyMarkup } from '../html/treaty.ts';
import { toLanguage } from '../shared/language.ts';
import { linkOr } from './link.ts';
import { type AttributeValue, type GlobalAttributes, countOf, tagAttributes, textOf, wordOf } from './tag.ts';

const names = [
  'treaty',
  'variant',
  'on',
  'heading-level',
  'open',
  'lang',
  'src',
  'link-base',
  'without-sources',
] as const;

/** Attributes of `<treaty-card>`, as in HTML. */
export type TreatyCardAttributes = GlobalAttributes & {
  readonly [N in (typeof names)[number]]?: AttributeValue;
};

export interface RenderTreatyCardOptions extends Pick<
  TreatyHtmlOptions,
  'records' | 'names' | 'today' | 'href' | 'citation' | 'onProblem'
> {
  /** Of the page, where the attribute `lang` does not say it. */
  readonly lang?: string;
  /** Another variant for the text than the element’s own, e.g. `compact` for what is soon replaced by a card. */
  readonly variant?: TreatyHtmlOptions['variant'];
  /**
   * A `<figure>` with nothing but a line of text in the element: what comes through the filters of editors whole. Without
   * the figure when the attribute `variant` is `line`.
   */
  readonly snippet?: boolean;
}

/**
 * `<treaty-card>` for a page that a server writes: the tag with its attributes, and between them what readers see before
 * the script or without it. One line of HTML. The attribute `treaty` is the id of the treaty unless told.
 *
 * A value that the element would not understand is written as it is, for the element to report, and counts for nothing
 * in the text, as it does there.
 *
 * @param treaty of the dataset, or the page’s own
 * @throws {TypeError} for an attribute that the element has not, or when the treaty has no name or no day of signing
 * @example
 * const kars = byId(treaties, 'treaty-of-kars-1921');
 * renderTreatyCard(kars, { variant: 'compact' }, { snippet: true, href: '/kars' }) // '<figure><treaty-card treaty="treaty-of-kars-1921" variant="compact"><a href="/kars">Treaty of Kars, 13 October 1921</a></treaty-card></figure>'
 * renderTreatyCard(kars, { lang: 'en' }).startsWith('<treaty-card treaty="treaty-of-kars-1921" lang="en"><article lang="en">') // true
 */
export function renderTreatyCard(
  treaty: Treaty,
  given: TreatyCardAttributes = {},
  options: RenderTreatyCardOptions = {},
): string {
  const { lang: pageLanguage, snippet = false, href, variant: shown, ...more } = options;
  const own = wordOf(given.variant);
  const variant = own === 'compact' || own === 'line' ? own : 'card';
  const lang = wordOf(given.lang) ?? pageLanguage;
  const on = dayOf(wordOf(given.on));
  const level = countOf(given['heading-level'], 6);
  const content = snippet
    ? linkOr(href, treatyCaption(treaty, toLanguage(lang) ?? 'en', more.onProblem))
    : treatyMarkup(treaty, {
        ...more,
        href,
        variant: shown ?? variant,
        ...(lang === undefined ? {} : { lang }),
        ...(on === undefined ? {} : { on }),
        ...(level === undefined ? {} : { headingLevel: level }),
        withoutSources: textOf(given['without-sources']) !== undefined,
      });
  const start = tagAttributes('treaty-card', { treaty: treaty.id, ...given }, names);
  const element = markup`<treaty-card${start}>${content}</treaty-card>`;
  return String(snippet && variant !== 'line' ? markup`<figure>${element}</figure>` : element);
}

/** The day, if the element takes it: a status is that of one time. */
function dayOf(on: string | undefined): string | undefined {
  if (on === undefined) return undefined;
  try {
    return parseEdtf(on).open ? undefined : on;
  } catch (error) {
    if (!(error instanceof DateError)) throw error;
    return undefined;
  }
}
