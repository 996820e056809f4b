import type { Language, Treaty } from '@russia-turkey/core';
import { dataset } from '../site/dataset.ts';
import { languages } from '../site/languages.ts';
import { type Subject, treatySubject, viewSubject } from './subject.ts';
import { type View, views } from './views.ts';

export interface TreatyEmbed extends Subject {
  readonly treaty: Treaty;
}

export interface ViewEmbed extends Subject {
  readonly view: View;
}

const treatiesOf = (language: Language): readonly Treaty[] => dataset[language].treaties;

/** Every treaty in every language. */
export const treatyEmbeds: readonly TreatyEmbed[] = languages.flatMap((language) =>
  treatiesOf(language).map((treaty) => ({ treaty, ...treatySubject(treaty, language) })),
);

/** Every saved view in every language. */
export const viewEmbeds: readonly ViewEmbed[] = languages.flatMap((language) =>
  views.map((view) => ({ view, ...viewSubject(view, language) })),
);

export const everySubject: readonly Subject[] = [...treatyEmbeds, ...viewEmbeds];
