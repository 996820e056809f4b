import type { Source } from '../../model/source.ts';

/** The title; in brackets where the document has none of its own, as bibliographies do. */
export const shownTitle = ({
  title,
  titleSupplied,
}: Pick<Source<unknown>, 'title' | 'titleSupplied'>): string =>
  titleSupplied && !/^\[.*\]$/su.test(title) ? `[${title}]` : title;
