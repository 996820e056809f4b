import type { CardTerms } from './words/card-terms.ts';

/** Words of a page's own in place of ours. */
export type CardStrings = { readonly [K in keyof CardTerms]?: CardTerms[K] };

export interface OwnStrings {
  readonly terms: CardTerms;
  /** Names of words that are not of the kind of ours. */
  readonly refused: readonly string[];
}

/**
 * Our words with those of the page in their place: a text for a text, a function for a function, and the parts of a
 * group one by one. A function that fails, or that gives no text, speaks with our words.
 */
export function withOwnStrings(terms: CardTerms, given: unknown): OwnStrings {
  const refused: string[] = [];
  return { terms: merged(terms, given, '', refused) as CardTerms, refused };
}

function merged(ours: unknown, given: unknown, path: string, refused: string[]): unknown {
  if (typeof ours === 'object' && ours !== null && typeof given === 'object' && given !== null) {
    const words = Object.entries(ours).map(([name, word]: [string, unknown]) => [
      name,
      Object.hasOwn(given, name)
        ? merged(
            word,
            (given as Readonly<Record<string, unknown>>)[name],
            path ? `${path}.${name}` : name,
            refused,
          )
        : word,
    ]);
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(ours, name));
    refused.push(...unknown.map((name) => (path ? `${path}.${name}` : name)));
    return Object.fromEntries(words) as unknown;
  }
  if (given === undefined) return ours;
  if (typeof given !== typeof ours || given === null) {
    refused.push(path);
    return ours;
  }
  return typeof ours === 'function' ? speaking(ours as Say, given as Say) : given;
}

type Say = (...facts: readonly unknown[]) => unknown;

const speaking =
  (ours: Say, theirs: Say): Say =>
  (...facts) => {
    try {
      const said = theirs(...facts);
      return typeof said === 'string' ? said : ours(...facts);
    } catch {
      return ours(...facts);
    }
  };
