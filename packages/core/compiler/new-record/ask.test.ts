import { afterEach, describe, expect, test } from 'vitest';
import { schemas } from '../../src/schema/index.ts';
import { TestTerminal } from '../../test/terminal.ts';
import { recordShape } from '../shape.ts';
import type { Answers } from './answers.ts';
import { Interview, problemWithText } from './ask.ts';
import { Catalogue } from './catalogue.ts';

const catalogue = new Catalogue([
  { kind: 'topics', id: 'straits', label: 'The Straits' },
  { kind: 'polities', id: 'ottoman-empire', label: 'Ottoman Empire' },
  { kind: 'polities', id: 'russian-empire', label: 'Russian Empire' },
  { kind: 'places', id: 'kucuk-kaynarca', label: 'Küçük Kaynarca' },
  { kind: 'places', id: 'istanbul', label: 'İstanbul' },
  { kind: 'sources', id: 'tdv-kucuk-kaynarca', label: 'Küçük Kaynarca Antlaşması' },
]);

type Kind = keyof typeof schemas;
let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** An interview at a terminal of its own, which ends with the test. */
function ask<T>(question: (interview: Interview) => Promise<T>) {
  const terminal = new TestTerminal();
  const { input, output } = terminal;
  const answer = question(new Interview(catalogue, { input, output, signal: stop.signal }));
  // A test may end before the interview does.
  answer.catch((error: unknown) => expect(error).toMatchObject({ name: 'AbortPromptError' }));
  return { answer, terminal };
}

const interview = (kind: Kind, given: Answers = {}) =>
  ask((one) => one.record(recordShape(schemas[kind]), given));

async function answerLanguages(
  terminal: TestTerminal,
  path: string,
  texts: readonly string[],
): Promise<void> {
  for (const [index, language] of ['en', 'ru', 'tr'].entries()) {
    await terminal.answer(`${path}.${language}`, texts[index] ?? '');
  }
}

describe('the interview', () => {
  test('asks for the required fields in the order of the file, then for the optional ones that are chosen', async () => {
    const { answer, terminal } = interview('topics', { summary: { en: 'a', ru: 'б', tr: 'c' } });
    await terminal.shows('What kind of topic it is.');
    expect(terminal.screen).toContain('a subject through the times');
    terminal.type('\x1b[B');
    terminal.type('\r');
    await answerLanguages(terminal, 'labels', ['Straits regime', 'Режим Проливов', 'Boğazlar rejimi']);
    await terminal.shows('Which of the optional fields?');
    // The cites of a good record are chosen beforehand; what is given is not offered again.
    expect(terminal.screen).toContain('◉ cites');
    expect(terminal.screen).not.toContain('summary');
    await terminal.press('down', '❯◯ status');
    await terminal.press('down', '❯◯ broader');
    await terminal.press('space', '❯◉ broader');
    terminal.type('\r');
    await terminal.shows('broader: The wider topic that it belongs to. Type to search:');
    terminal.type('strai');
    await terminal.shows('search: strai');
    await terminal.shows('❯ straits');
    terminal.type('\r');
    await terminal.shows('cites[0].source');
    terminal.type('kucuk antlasmasi');
    await terminal.shows('❯ tdv-kucuk-kaynarca');
    terminal.type('\r');
    await terminal.answer('Give it? (Y/n)', '');
    await terminal.answer('cites[0].at: The place in it', '§ 1');
    await terminal.answer('Another of cites?', '');
    await expect(answer).resolves.toEqual({
      summary: { en: 'a', ru: 'б', tr: 'c' },
      type: 'dispute',
      labels: { en: 'Straits regime', ru: 'Режим Проливов', tr: 'Boğazlar rejimi' },
      broader: 'straits',
      cites: [{ source: 'tdv-kucuk-kaynarca', at: '§ 1' }],
    });
  });

  test('completes what is given in part, and asks again for what does not fit', async () => {
    const { answer, terminal } = interview('topics', {
      type: 'thema',
      labels: { en: 'Trade' },
      summary: { en: 'a', ru: 'б', tr: 'c' },
    });
    await terminal.shows('What kind of topic it is.');
    terminal.type('\r');
    await terminal.answer('labels.ru', 'Торговля');
    await terminal.answer('labels.tr', 'Ticaret');
    await terminal.shows('Which of the optional fields?');
    await terminal.press('a', '◉ status');
    await terminal.press('a', '◯ cites');
    terminal.type('\r');
    await expect(answer).resolves.toEqual({
      type: 'theme',
      labels: { en: 'Trade', ru: 'Торговля', tr: 'Ticaret' },
      summary: { en: 'a', ru: 'б', tr: 'c' },
    });
  });

  test('refuses an answer at once and says why', async () => {
    const { terminal } = interview('topics', { type: 'theme' });
    await terminal.shows('labels.en');
    terminal.type('x'.repeat(81));
    terminal.type('\r');
    await terminal.shows('81 characters are too many: write at most 80.');
  });

  test('shows what an Old Style date is, and keeps both', async () => {
    const given = {
      type: 'battle',
      labels: { en: 'x', ru: 'х', tr: 'x' },
      status: 'draft',
      actors: ['polities/russian-empire'],
    };
    const { answer, terminal } = interview('events', given);
    await terminal.shows('happened.when');
    terminal.type('1774-07-10 OS');
    await terminal.shows('1774-07-10 OS  = 21 July 1774 (10 July Old Style)');
    terminal.type('\r');
    await terminal.shows('happened: which of the optional fields?');
    // How the document dates it is answered already.
    expect(terminal.screen).not.toContain('as_written');
    // “a” chooses all, and all being chosen none.
    await terminal.press('a', '◉ at');
    await terminal.press('a', '◯ cites');
    terminal.type('\r');
    await terminal.shows('Which of the optional fields?');
    await terminal.press('a', '◉ people');
    await terminal.press('a', '◯ cites');
    terminal.type('\r');
    await expect(answer).resolves.toEqual({
      ...given,
      happened: { when: '1774-07-21', as_written: [{ calendar: 'julian', date: '1774-07-10' }] },
    });
  });

  test('lets a link name one relation and no more', async () => {
    const { answer, terminal } = ask((one) => one.record(linkShape(), {}));
    await terminal.shows('Which of the optional fields?');
    await terminal.press('enter', 'Choose exactly one of part_of, leads_to, responds_to, produces.');
    await terminal.press('space', '◉ part_of');
    terminal.type('\r');
    await terminal.shows('part_of: The war, period or larger event');
    terminal.type('istanbul');
    await terminal.shows('❯ places/istanbul');
    terminal.type('\r');
    await expect(answer).resolves.toEqual({ part_of: 'places/istanbul' });
  });

  test('names the nearest record where nothing is found, and how to make one', async () => {
    const { terminal } = interview('topics', {
      type: 'theme',
      labels: { en: 'x', ru: 'х', tr: 'x' },
      summary: { en: 'x', ru: 'х', tr: 'x' },
      also_known_as: [{ text: 'y', lang: 'en', why: 'other-name' }],
      status: 'draft',
      topics: ['straits'],
      weight: 1,
      cites: [{ source: 'tdv-kucuk-kaynarca' }],
      same_as: {},
    });
    await terminal.shows('Give it?');
    terminal.type('y');
    terminal.type('\r');
    await terminal.shows('Type to search');
    terminal.type('strayts');
    await terminal.shows('did you mean “straits”? A new one is made by “pnpm data new topics”.');
  });

  test('proposes an id and refuses one that is taken', async () => {
    const { answer, terminal } = ask((one) => one.id('topics', 'straits'));
    await terminal.shows('straits');
    terminal.type('\r');
    await terminal.shows('topics/straits exists already.');
    terminal.type('-regime');
    terminal.type('\r');
    await expect(answer).resolves.toBe('straits-regime');
  });
});

function linkShape() {
  const links = recordShape(schemas.events).fields.find(({ name }) => name === 'links')?.shape;
  if (links?.form !== 'list' || links.item.form !== 'group') throw new Error('Events have no links.');
  return links.item;
}

test.each([
  ['1774-07-21', undefined],
  ['1774-07-10 OS', undefined],
  ['1774-02-30', '“1774-02-30” is no date'],
  ['1774-07-10 mayan', '“mayan” is no calendar'],
  ['', '“” is no date'],
])('a date “%s” is answered with %s', (text, problem) => {
  const when = recordShape(schemas.missions).fields.find(({ name }) => name === 'as_of');
  if (!when) throw new Error('Missions have no as_of.');
  const said = problemWithText(when.shape, text);
  if (problem === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(problem);
});
