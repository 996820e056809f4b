/** The ids of the sources that a record cites, wherever in it, each once, in the order of the record. */
export function citedIn(record: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(record)) for (const one of record) citedIn(one, found);
  else if (typeof record === 'object' && record !== null) {
    for (const [key, value] of Object.entries(record)) {
      if (key === 'source' && typeof value === 'string') found.add(value);
      else citedIn(value, found);
    }
  }
  return found;
}
