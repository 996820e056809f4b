import type { Language, Period, Topic } from '@russia-turkey/core';
import type { DatasetSource } from './dataset-source.ts';

// Each import is spelled out: bundlers can only split what they can read.
const outline = {
  en: () => import('@russia-turkey/core/en/outline'),
  ru: () => import('@russia-turkey/core/ru/outline'),
  tr: () => import('@russia-turkey/core/tr/outline'),
};
export const topics = {
  en: () => import('@russia-turkey/core/en/topics'),
  ru: () => import('@russia-turkey/core/ru/topics'),
  tr: () => import('@russia-turkey/core/tr/topics'),
};
export const periods = {
  en: () => import('@russia-turkey/core/en/periods'),
  ru: () => import('@russia-turkey/core/ru/periods'),
  tr: () => import('@russia-turkey/core/tr/periods'),
};

export const loadOutline: DatasetSource['loadOutline'] = async (language) =>
  (await outline[language]()).outline;

export const loadTopics = async (language: Language): Promise<readonly Topic[]> =>
  (await topics[language]()).topics;

export const loadPeriods = async (language: Language): Promise<readonly Period[]> =>
  (await periods[language]()).periods;
