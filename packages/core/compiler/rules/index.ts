import type { Rule } from '../rule.ts';
import { asWrittenAgrees } from './as-written-agrees.ts';
import { cited } from './cited.ts';
import { contestedCitedTwice } from './contested-cited-twice.ts';
import { contestedHasTwoPerspectives } from './contested-has-two-perspectives.ts';
import { dateOrder } from './date-order.ts';
import { edtfDate } from './edtf-date.ts';
import { edtfParsersAgree } from './edtf-parsers-agree.ts';
import { eventInside } from './event-inside.ts';
import { fileName } from './file-name.ts';
import { keyOrder } from './key-order.ts';
import { linkOrder } from './link-order.ts';
import { noCycles } from './no-cycles.ts';
import { noDuplicates } from './no-duplicates.ts';
import { noOrphanSource } from './no-orphan-source.ts';
import { officeEnds } from './office-ends.ts';
import { oneSourceAnAddress } from './one-source-an-address.ts';
import { periodsDoNotOverlap } from './periods-do-not-overlap.ts';
import { personAlive } from './person-alive.ts';
import { placeNameValid } from './place-name-valid.ts';
import { polityExisted } from './polity-existed.ts';
import { redirects } from './redirects.ts';
import { referenceExists } from './reference-exists.ts';
import { sameAsUnique } from './same-as-unique.ts';
import { script } from './script.ts';
import { sourceAddress } from './source-address.ts';
import { summaryPresent } from './summary-present.ts';
import { wording } from './wording.ts';

export const rules: readonly Rule[] = [
  asWrittenAgrees,
  cited,
  contestedCitedTwice,
  contestedHasTwoPerspectives,
  dateOrder,
  edtfDate,
  edtfParsersAgree,
  eventInside,
  fileName,
  keyOrder,
  linkOrder,
  noCycles,
  noDuplicates,
  noOrphanSource,
  officeEnds,
  oneSourceAnAddress,
  periodsDoNotOverlap,
  personAlive,
  placeNameValid,
  polityExisted,
  redirects,
  referenceExists,
  sameAsUnique,
  script,
  sourceAddress,
  summaryPresent,
  wording,
];
