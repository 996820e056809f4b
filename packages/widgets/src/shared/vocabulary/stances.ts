import type { Language, Stance } from '@russia-turkey/core';

type StanceWords = Readonly<Record<Stance, string>>;

// Apart from the other words: a timeline names them in its first picture. Each has a name of its own, so that a bundler
// sees that it may leave the words of the others out.
export const en: StanceWords = {
  hostile: 'hostile',
  tense: 'tense',
  cool: 'cool',
  cooperative: 'cooperative',
  allied: 'allied',
};
export const ru: StanceWords = {
  hostile: 'враждебные',
  tense: 'напряжённые',
  cool: 'прохладные',
  cooperative: 'сотрудничество',
  allied: 'союзные',
};
export const tr: StanceWords = {
  hostile: 'düşmanca',
  tense: 'gergin',
  cool: 'mesafeli',
  cooperative: 'iş birliği içinde',
  allied: 'müttefik',
};

export const stances: { readonly [L in Language]: StanceWords } = { en, ru, tr };
