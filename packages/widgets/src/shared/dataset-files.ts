import type { Language } from '@russia-turkey/core';
import type { DatasetSource, LoadableKind } from './dataset-source.ts';
import { version } from './version.ts';

// A classic script is named by the document while it runs and never again; a module by import.meta.
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : import.meta.url;

const loading = new Map<string, Promise<unknown>>();

/** A JSON file of the folder `data` beside this script. What could not be loaded is asked for again the next time. */
function load(file: string): Promise<unknown> {
  let content = loading.get(file);
  if (!content) {
    content = fetchFile(file).catch((error: unknown) => {
      loading.delete(file);
      throw error;
    });
    loading.set(file, content);
  }
  return content;
}

async function fetchFile(file: string): Promise<unknown> {
  if (!address) throw new Error('the script does not know its address; load it by <script src="…">.');
  // The version keeps a cache from giving the data of one version to the script of another.
  const url = new URL(`data/${file}.json?v=${version}`, address);
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok) throw new Error(`${url.href} answered ${response.status}.`);
  return response.json();
}

const ofLanguage = (language: Language, name: 'outline' | LoadableKind) => load(`${language}/${name}`);

// The files are written from core's modules, whose types are these (build/cdn.ts).
export const loadOutline: DatasetSource['loadOutline'] = (language) =>
  ofLanguage(language, 'outline') as ReturnType<DatasetSource['loadOutline']>;

export const loadCollection = ((kind, language) =>
  ofLanguage(language, kind)) as DatasetSource['loadCollection'];

export const loadTopics = (language: Language) => loadCollection('topics', language);
export const loadPeriods = (language: Language) => loadCollection('periods', language);

export const loadRedirects: DatasetSource['loadRedirects'] = async () =>
  ((await load('meta')) as typeof import('@russia-turkey/core/meta').meta).redirects;
