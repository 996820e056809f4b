import { type BackRecords, type BackView, backView } from './back-view.ts';
import { type FaceInput, type FaceView, faceView } from './face-view.ts';
import { cardTerms } from './terms.ts';

export type { BackRecords, ClaimView, SourceView, TermView } from './back-view.ts';
export type { FaceRecords, FactView, ForeignName } from './face-view.ts';

export interface CardInput extends Omit<FaceInput, 'terms'> {
  readonly back?: BackRecords | undefined;
}

/** All that a card shows; the back is not there until its records are. */
export interface CardView extends FaceView, Partial<Omit<BackView, 'terms'>> {
  readonly terms: BackView['terms'];
}

const none: BackRecords = { claims: [], perspectives: [], organizations: [], sources: [] };

/** Face and details of a card at once, for what cannot wait. */
export function cardView({ back, ...given }: CardInput): CardView {
  const input: FaceInput = { ...given, terms: cardTerms[given.language] };
  const face = faceView(input);
  const { terms, voices, sources } = backView(input, back ?? none, face.bibliography);
  return {
    ...face,
    terms,
    ...(back ? { voices } : {}),
    ...(back && input.withSources ? { sources } : {}),
  };
}
