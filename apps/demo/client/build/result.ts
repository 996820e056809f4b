import { searchOf } from '../embed/parameters.ts';
import {
  type Element,
  frameSnippet,
  imageSnippet,
  linkSnippet,
  markdownSnippet,
  npmSnippet,
  scriptSnippet,
} from './snippets.ts';
import type { State } from './state.ts';

/** A treaty or a saved view, in the language of the embed. */
export interface Choice {
  readonly title: string;
  readonly caption: string;
  /** Size of its picture, in pixels. */
  readonly picture: { readonly width: number; readonly height: number };
  /** The page of the site that says more, inside the folder of a language. */
  readonly page: string;
  readonly height: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: string | undefined;
  readonly topics?: string | undefined;
}

/** Where the site stands and what its scripts are. */
export interface Site {
  /** With a slash at the end. */
  readonly root: string;
  /** Files for script tags, from the root of the site. */
  readonly pinned: string;
  readonly floating: string;
  readonly integrity: string;
  /** Of the widgets. */
  readonly version: string;
}

export interface Result {
  readonly element: Element;
  /** Of the embed page, from the root of the site. */
  readonly page: string;
  /** To be copied; nothing where the form needs the records (`html`). */
  readonly code: string | undefined;
}

const folderOf = (lang: State['lang']) => (lang === 'en' ? '' : `${lang}/`);

const years = (from: string | undefined, to: string | undefined): string => {
  const [first, last] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''];
  if (first === '' && last === '') return '';
  return `, ${first === last ? first : `${first}–${last}`}`;
};

/** The element of a state with the line that stands in it. */
export function elementOf(state: State, choice: Choice, root: string): Element {
  const { embed, lang } = state;
  const link = `${root}${folderOf(lang)}${choice.page}`;
  if (state.what === 'treaty') {
    const { variant, on } = embed;
    return {
      tag: 'treaty-card',
      attributes: { treaty: state.treaty, variant: variant === 'card' ? undefined : variant, on, lang },
      caption: choice.caption,
      link,
    };
  }
  const own = embed.from !== undefined || embed.to !== undefined || embed.heading !== undefined;
  const [from, to] = own ? [embed.from ?? choice.from, embed.to ?? choice.to] : [choice.from, choice.to];
  const heading = embed.heading ?? choice.title;
  return {
    tag: 'relations-timeline',
    attributes: {
      from,
      to,
      kinds: embed.kinds?.join(' ') ?? choice.kinds,
      topics: embed.topics?.join(' ') ?? choice.topics,
      order: embed.order === 'chronological' ? undefined : embed.order,
      view: embed.view === 'both' ? undefined : embed.view,
      heading,
      lang,
    },
    caption: own ? `${heading}${years(from, to)}` : choice.caption,
    link,
  };
}

/** Drawn for screens with two points to a pixel, and as wide as a column of text. */
const halved = ({ width, height }: Choice['picture']) => ({
  width: Math.round(width / 2),
  height: Math.round(height / 2),
});

/** Everything that is copied and shown, of a state. */
export function resultOf(state: State, choice: Choice, site: Site): Result {
  const { root, pinned, floating, integrity } = site;
  const element = elementOf(state, choice, root);
  const name = state.what === 'treaty' ? `treaty/${state.treaty}` : `timeline/${state.saved}`;
  const file = `${folderOf(state.lang)}embed/${name}`;
  const page = `${file}.html${searchOf(state.embed)}`;
  const isPinned = state.version === 'pinned';
  const codes: Readonly<Record<State['form'], () => string | undefined>> = {
    script: () =>
      scriptSnippet(
        element,
        isPinned ? { address: `${root}${pinned}`, integrity } : { address: `${root}${floating}` },
      ),
    frame: () =>
      frameSnippet({
        address: `${root}${page}`,
        title: element.caption,
        width: '100%',
        height: state.embed.height ?? choice.height,
      }),
    html: () => undefined,
    image: () =>
      imageSnippet({
        address: `${root}${file}.png`,
        caption: choice.caption,
        link: element.link,
        ...halved(choice.picture),
      }),
    link: () => `${linkSnippet(element)}\n\n${markdownSnippet(element)}`,
    npm: () => npmSnippet(element, isPinned ? site.version : undefined),
  };
  return { element, page, code: codes[state.form]() };
}
