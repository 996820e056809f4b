import type { Language } from '@russia-turkey/core';
import type { Article } from '../article.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** “From for ever to 120 days”: what the two sides signed, and for how long. */
export const treaties: Readonly<Record<Language, Article>> = { en, ru, tr };
