import { type AnyRecord, type Kind, type LocalizedText, formatWhen, parseEdtf } from '@russia-turkey/core';
import { type SearchIndex, search, searchable } from '@russia-turkey/core/search';
import { searchWords } from './words.ts';

type Found = AnyRecord<LocalizedText>;

interface Records {
  readonly index: SearchIndex;
  readonly byRef: ReadonlyMap<string, Found>;
}

const most = 30;
/** As long as a query may be; the rest of an address says nothing. */
const longest = 200;

/** Finds while the reader writes. The query stands in the address, so that it can be kept and sent. */
export function startSearch(form: HTMLFormElement): void {
  const { language, words } = readerOf(form);
  const query = form.elements.namedItem('q');
  const kind = form.elements.namedItem('kind');
  const results = form.parentElement?.querySelector<HTMLElement>('[data-results]');
  const status = results?.querySelector('[role=status]');
  const list = results?.querySelector('ol');
  if (
    !(query instanceof HTMLInputElement) ||
    !(kind instanceof HTMLSelectElement) ||
    !results ||
    !status ||
    !list
  )
    return;
  for (const note of form.querySelectorAll('[data-without-script]')) note.remove();

  let records: Promise<Records> | undefined;
  let asked = 0;
  const find = async () => {
    const text = query.value.trim().slice(0, longest);
    const turn = ++asked;
    results.hidden = text === '';
    if (text === '') return;
    if (!records) status.textContent = words.loading;
    try {
      records ??= loadRecords(form.dataset['records'] ?? '');
      const { index, byRef } = await records;
      // Somebody has written on in the meantime.
      if (turn !== asked) return;
      const hits = search(index, text, {
        limit: most + 1,
        ...(kind.value ? { kinds: [kind.value as Kind] } : {}),
      });
      const found = hits.slice(0, most).flatMap(({ ref }) => byRef.get(ref) ?? []);
      status.textContent =
        found.length === 0
          ? words.none(text)
          : hits.length > most
            ? words.best(most)
            : words.found(found.length);
      list.replaceChildren(...found.map((record) => hitElement(record, language, kind)));
    } catch {
      // Asked again when the reader writes on: the network may be back.
      records = undefined;
      status.textContent = words.failed;
      list.replaceChildren();
    }
  };
  const keep = () => {
    const address = new URL(location.href);
    for (const [name, value] of [
      ['q', query.value.trim().slice(0, longest)],
      ['kind', kind.value],
    ] as const) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, '', address);
  };

  const given = new URLSearchParams(location.search);
  query.value = given.get('q')?.slice(0, longest) ?? '';
  const wanted = given.get('kind');
  if ([...kind.options].some(({ value }) => value === wanted)) kind.value = wanted ?? '';
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keep();
      void find();
    }, 150);
  };
  query.addEventListener('input', later);
  kind.addEventListener('change', later);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    keep();
    void find();
  });
  void find();
}

const readerOf = (element: Element) => {
  const language = (element.ownerDocument.documentElement.lang || 'en') as keyof LocalizedText;
  return { language, words: searchWords(language) };
};

async function loadRecords(address: string): Promise<Records> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there (${answer.status}). Build the site again.`);
  const list = (await answer.json()) as readonly Found[];
  return {
    index: searchable(list, { of: 'everything' }),
    byRef: new Map(list.map((record) => [`${record.kind}/${record.id}`, record])),
  };
}

function hitElement(record: Found, language: keyof LocalizedText, kinds: HTMLSelectElement): HTMLLIElement {
  const item = document.createElement('li');
  const when = document.createElement('span');
  when.className = 'when';
  when.textContent = [...kinds.options].find(({ value }) => value === record.kind)?.textContent ?? '';
  const what = document.createElement('span');
  what.className = 'what';
  const link = document.createElement('a');
  // The pages of records stand beside the folder of the explorer.
  link.href = `../${record.kind}/${record.id}.html`;
  if (record.kind === 'sources') link.textContent = record.title;
  else link.textContent = record.kind === 'claims' ? begin(record.says[language]) : record.label[language];
  what.append(link);
  const date = dateOf(record);
  if (date !== undefined) {
    const day = document.createElement('span');
    day.className = 'remark';
    day.textContent = formatWhen(parseEdtf(date), language, { oldStyle: false });
    what.append(' ', day);
  }
  item.append(when, what);
  return item;
}

/** A claim by how it begins. */
const begin = (text: string): string =>
  text.length <= 140 ? text : `${text.slice(0, 140).replace(/\s+\S*$/, '')}…`;

/** Sets of days are written in brackets, which no reader of a date takes. */
function dateOf(record: Found): string | undefined {
  const { signed, happened, held, began } = record as {
    readonly [name in 'signed' | 'happened' | 'held' | 'began']?: { readonly edtf: string };
  };
  const edtf = (signed ?? happened ?? held ?? began)?.edtf;
  return edtf?.startsWith('[') ? undefined : edtf;
}
