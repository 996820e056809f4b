import type {
  EntryWords,
  StatementWords,
  TreatyTypeWords,
  UnitWords,
} from '../../shared/vocabulary/index.ts';
import type { DetailTerms } from '../details/terms.ts';
import type { ToolTerms } from '../tools/terms.ts';

/** The words of one language that no first picture needs: of entries, of the controls, of what stands open. */
export interface ReaderWords {
  readonly entry: EntryWords;
  readonly treatyTypes: TreatyTypeWords;
  readonly statements: StatementWords;
  readonly units: UnitWords;
  readonly tools: ToolTerms;
  readonly details: DetailTerms;
}
