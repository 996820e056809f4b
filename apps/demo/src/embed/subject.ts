import { type Language, type Treaty, formatWhen } from '@russia-turkey/core';
import { meta } from '@russia-turkey/core/meta';
import { timelineSvg, treatySvg } from '@russia-turkey/widgets/svg';
import { firstSentence } from '../site/first-sentence.ts';
import { dataset, outlines } from '../site/dataset.ts';
import { folderOf } from '../site/languages.ts';
import { wording } from '../site/wording.ts';
import { type View, entriesOf, spanOf } from './views.ts';
import { embedWording } from './wording.ts';

/** What can be embedded, in one language: a treaty or a view, with what its page, its oEmbed file and its picture share. */
export interface Subject {
  readonly language: Language;
  readonly title: string;
  /** “Treaty of Kars, 13 October 1921”: what stands in the place of the widget. */
  readonly caption: string;
  readonly description: string;
  /** From the root of the site, without an ending: the page, the picture and the oEmbed file stand beside each other. */
  readonly file: string;
  /** The page that says more. */
  readonly record: string;
  /** Of a frame until the page in it has told its own, in pixels. */
  readonly height: number;
  readonly svg: () => string;
}

const creditOf = (language: Language) =>
  `${wording[language].site} · ${meta.licence.data.replace('CC-BY-', 'CC BY ')}`;

/** The day of the dataset, so that the same dataset gives the same pictures. */
export const asOf = meta.asOf === null ? {} : { today: meta.asOf };

export function treatySubject(treaty: Treaty, language: Language): Subject {
  const { id, label, signed, summary } = treaty;
  return {
    language,
    title: label,
    caption: `${label}, ${formatWhen(signed, language, { oldStyle: false })}`,
    description: firstSentence(summary ?? label, language),
    file: `${folderOf(language)}embed/treaty/${id}`,
    record: `${folderOf(language)}treaties/${id}.html`,
    height: 640,
    svg: () =>
      treatySvg(treaty, {
        lang: language,
        records: dataset[language],
        fontSize: 28,
        credit: creditOf(language),
        ...asOf,
      }),
  };
}

export function viewSubject(view: View, language: Language): Subject {
  const title = view.heading[language];
  const span = spanOf(view, language);
  const { from, to, kinds, topics } = view;
  return {
    language,
    title,
    caption: `${title}, ${span}`,
    description: embedWording[language].describe(entriesOf(view, language).length, span),
    file: `${folderOf(language)}embed/timeline/${view.id}`,
    record: `${folderOf(language)}${view.page}`,
    height: 760,
    svg: () =>
      timelineSvg(outlines[language], {
        lang: language,
        heading: `${title}, ${span}`,
        credit: creditOf(language),
        ...asOf,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(kinds ? { kinds } : {}),
        ...(topics ? { topics } : {}),
      }),
  };
}
