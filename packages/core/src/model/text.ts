/** The three equal languages of the dataset. */
export type Language = 'en' | 'ru' | 'tr';

/** One text in all three languages, as the `all` entry and `dataset.json` hold it. */
export interface LocalizedText {
  readonly en: string;
  readonly ru: string;
  readonly tr: string;
}

/** Another form of a name. */
export interface Alias {
  readonly text: string;
  /** BCP 47, e.g. `ota-Latn` for Ottoman Turkish in Latin letters. */
  readonly lang: string;
  readonly why:
    'official-title' | 'other-name' | 'older-spelling' | 'transliteration' | 'abbreviation' | 'former-name';
}
