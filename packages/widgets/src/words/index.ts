/** The words of the widgets, for a page that says more of the same records. No DOM and no lit. */
export { amountText, unitText, valueText } from '../shared/amount.ts';
export { grouping } from '../shared/counts.ts';
export { unbroken } from '../shared/unbroken.ts';
export { entryWords, statementWords, treatyTypes, unitWords } from '../shared/vocabulary/index.ts';
export type { EntryWords, StatementWords, TreatyTypeWords, UnitWords } from '../shared/vocabulary/index.ts';
export { type CardTerms, cardTerms } from '../treaty-card/terms.ts';
export { type StatusView, statusView } from '../treaty-card/status.ts';
