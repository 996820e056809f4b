import { type Language, type Treaty, resolveId } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { renderTimeline, renderTreatyCard } from '@russia-turkey/widgets/ssr';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { dataset, outlines } from '../site/dataset.ts';
import { type Html, html } from '../site/html.ts';
import { folderOf } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import type { TreatyEmbed, ViewEmbed } from './every-subject.ts';
import { frameDocument } from './frame-document.ts';
import { addressesInHead } from './head.ts';
import { asOf } from './subject.ts';
import { topicIds, views } from './views.ts';
import { embedWording } from './wording.ts';

/** What the widgets wrote as HTML: their own escaping has been done. */
const written = (text: string): Html => unsafeHTML(text);

const cardOf = (treaty: Treaty, language: Language): Html =>
  written(
    renderTreatyCard(
      treaty,
      { lang: language, 'heading-level': 1 },
      {
        records: dataset[language],
        names: { en: dataset.en.treaties, ru: dataset.ru.treaties, tr: dataset.tr.treaties },
        ...asOf,
        citation: meta.citation,
      },
    ),
  );

/** One treaty. */
export function treatyFrame(subject: TreatyEmbed): Html {
  const { language, treaty, title, description, record } = subject;
  return frameDocument({
    language,
    file: `embed/treaty/${treaty.id}.html`,
    title,
    description,
    head: addressesInHead(subject),
    content: cardOf(treaty, language),
    more: { file: record, name: embedWording[language].record(title) },
  });
}

/** One saved view; its entries lead to their pages. */
export function timelineFrame(subject: ViewEmbed): Html {
  const { language, view, title, description, record, file } = subject;
  const { from, to, kinds, topics } = view;
  const page = `${file}.html`;
  const link = ({ id, kind }: { readonly id: string; readonly kind?: string }) =>
    linkFrom(page, `${folderOf(language)}${kind ?? 'events'}/${id}.html`);
  return frameDocument({
    language,
    file: `embed/timeline/${view.id}.html`,
    title,
    description,
    head: addressesInHead(subject),
    topics: topicIds,
    content: written(
      renderTimeline(
        outlines[language],
        { lang: language, heading: title, 'heading-level': 1, from, to, kinds, topics },
        { link: (entry) => link(entry), ...asOf },
      ),
    ),
    more: {
      file: record,
      name: view.page.startsWith('explore/')
        ? embedWording[language].explore
        : embedWording[language].record(title),
    },
  });
}

/** An address that is no more: it says so, leads to the new one, and shows the treaty all the same. */
export function movedFrame(retired: string, treaty: Treaty, language: Language): Html {
  const words = embedWording[language];
  return frameDocument({
    language,
    file: `embed/treaty/${retired}.html`,
    title: treaty.label,
    description: words.moved,
    content: html`<p class="moved">
        ${words.moved} <a href=${`${treaty.id}.html`} target="_self">${treaty.label}</a>
      </p>
      ${cardOf(treaty, language)}`,
    more: { file: `${folderOf(language)}treaties/${treaty.id}.html`, name: words.record(treaty.label) },
  });
}

export interface Moved {
  readonly retired: string;
  readonly treaty: Treaty;
  readonly language: Language;
}

/** Every retired id of a treaty, in every language. */
export const movedTreaties = (redirects: Readonly<Record<string, string>>): readonly Moved[] =>
  Object.keys(redirects)
    .filter((ref) => ref.startsWith('treaties/'))
    .flatMap((ref) =>
      (['en', 'ru', 'tr'] as const).map((language) => {
        const now = resolveId(redirects, ref);
        const treaties: readonly Treaty[] = dataset[language].treaties;
        const treaty = treaties.find(({ id }) => `treaties/${id}` === now);
        if (!treaty)
          throw new Error(`${ref} moved to ${now}, which is no treaty. Correct data/redirects.yaml.`);
        return { retired: ref.slice('treaties/'.length), treaty, language };
      }),
    );

/** All treaties by name; with `?treaty=` it leads on to one. */
export function treatiesFrame(language: Language): Html {
  const words = embedWording[language];
  const treaties: readonly Treaty[] = dataset[language].treaties;
  const retired = movedTreaties(meta.redirects).filter((moved) => moved.language === language);
  return frameDocument({
    language,
    file: 'embed/treaty/index.html',
    title: words.treaties,
    description: words.treatiesIntroduction,
    withWidgets: false,
    content: html`<h1>${words.treaties}</h1>
      <p>${words.treatiesIntroduction}</p>
      <ul class="treaties">
        ${treaties.map(
          ({ id, label }) =>
            html`<li><a href=${`${id}.html`} data-treaty=${id} target="_self">${label}</a></li> `,
        )}
        ${retired.map(
          ({ retired: id, treaty }) =>
            html`<li hidden><a href=${`${id}.html`} data-treaty=${id}>${treaty.label}</a></li> `,
        )}
      </ul>`,
    more: { file: `${folderOf(language)}explore/index.html`, name: words.explore },
  });
}

/** All views by name. */
export function viewsFrame(language: Language): Html {
  const words = embedWording[language];
  return frameDocument({
    language,
    file: 'embed/timeline/index.html',
    title: words.views,
    description: words.viewsIntroduction,
    withWidgets: false,
    content: html`<h1>${words.views}</h1>
      <p>${words.viewsIntroduction}</p>
      <ul class="treaties">
        ${views.map(
          ({ id, heading }) =>
            html`<li><a href=${`${id}.html`} target="_self">${heading[language]}</a></li> `,
        )}
      </ul>`,
    more: { file: `${folderOf(language)}explore/index.html`, name: words.explore },
  });
}
