import type { Language } from '@russia-turkey/core';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import type { Vocabulary } from './vocabulary.ts';

export type { Vocabulary };

export const vocabulary: { readonly [L in Language]: Vocabulary } = { en, ru, tr };
