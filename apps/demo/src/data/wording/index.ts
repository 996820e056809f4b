import type { Language } from '@russia-turkey/core';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import type { Wording } from './wording.ts';

export type { Wording } from './wording.ts';

export const wording: Readonly<Record<Language, Wording>> = { en, ru, tr };
