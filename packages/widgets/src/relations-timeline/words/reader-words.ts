import type {
  EntryWords,
  StatementWords,
  TreatyTypeWords,
  UnitWords,
} from '../../shared/vocabulary/index.ts';
import type { DetailTerms } from '../details/terms.ts';
import type { LoadedTerms } from '../terms/timeline-terms.ts';
import type { ToolTerms } from '../tools/terms.ts';

/** The words of one language. */
export interface ReaderWords {
  readonly timeline: LoadedTerms;
  readonly entry: EntryWords;
  readonly treatyTypes: TreatyTypeWords;
  readonly statements: StatementWords;
  readonly units: UnitWords;
  readonly tools: ToolTerms;
  readonly details: DetailTerms;
}
