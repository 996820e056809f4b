import type { Language } from '../../model/text.ts';
import { OptionError } from './option-error.ts';

/**
 * The language, if it is one of the three.
 *
 * @throws {OptionError}
 * @example
 * languageOption('toCslJson', 'tr') // 'tr'
 */
export function languageOption(method: string, language: unknown): Language {
  if (language === 'en' || language === 'ru' || language === 'tr') return language;
  throw new OptionError(method, 'language', language, 'is none of the dataset', 'Use en, ru or tr.');
}
