import type { Language, OutlineEntry } from '@russia-turkey/core';
import * as en from '@russia-turkey/core/en';
import { outline as enOutline } from '@russia-turkey/core/en/outline';
import * as ru from '@russia-turkey/core/ru';
import { outline as ruOutline } from '@russia-turkey/core/ru/outline';
import * as tr from '@russia-turkey/core/tr';
import { outline as trOutline } from '@russia-turkey/core/tr/outline';

/** The dataset in each language. */
export const dataset = { en, ru, tr } as const satisfies Readonly<Record<Language, unknown>>;

/** What timelines are made of. */
export const outlines: Readonly<Record<Language, readonly OutlineEntry[]>> = {
  en: enOutline,
  ru: ruOutline,
  tr: trOutline,
};

export type TreatyId = (typeof en.treaties)[number]['id'];
export type EventId = (typeof en.events)[number]['id'];
export type WarId = (typeof en.wars)[number]['id'];
export type ClaimId = (typeof en.claims)[number]['id'];
/** `kind/id` of what a passage of an article may rest on. An id that does not exist does not compile. */
export type CitedRef = `treaties/${TreatyId}` | `events/${EventId}` | `wars/${WarId}` | `claims/${ClaimId}`;
