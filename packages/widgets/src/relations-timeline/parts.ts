import type { Language } from '@russia-turkey/core';
import { loadWords } from './words/load-words.ts';

/** Asks once: of what is there already, a second timeline has no frame to wait for. What failed is asked for again. */
function once<K extends [key?: Language], T>(load: (...key: K) => Promise<T>): (...key: K) => Promise<T> {
  const loading = new Map<Language | undefined, Promise<T>>();
  return (...key) => {
    let promise = loading.get(key[0]);
    if (!promise) {
      promise = load(...key).catch((error: unknown) => {
        loading.delete(key[0]);
        throw error;
      });
      loading.set(key[0], promise);
    }
    return promise;
  };
}

/** What a picture needs beside its entries, with the words of a language. */
export const loadReader = once(async (language: Language) => {
  const [reader, words] = await Promise.all([import('./reader.ts'), loadWords(language)]);
  return { reader, words };
});

/** What reads a page’s own data. */
export const loadOwnEntries = once(() => import('./own-entries.ts'));
