import type { AnyRecord } from '../../src/model/dataset.ts';
import type { LocalizedText } from '../../src/model/text.ts';

/** A record without what the compiler derives from other records. */
export function withoutDerived(record: AnyRecord<LocalizedText>): Record<string, unknown> {
  const { claims: _c, linkedFrom: _l, answeredBy: _a, ...own } = record as unknown as Record<string, unknown>;
  return own;
}
