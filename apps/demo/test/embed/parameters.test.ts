import { describe, expect, it } from 'vitest';
import {
  isDate,
  readTimelineParameters,
  readTreatyParameters,
  searchOf,
} from '../../client/embed/parameters.ts';
import { noteWords } from '../../client/embed/wording.ts';
import { languages } from '../../src/site/languages.ts';

const topics = ['straits', 'cold-war'];
const timeline = (search: string) => readTimelineParameters(new URLSearchParams(search), topics);
const treaty = (search: string) => readTreatyParameters(new URLSearchParams(search));

describe('what an address may ask of a timeline', () => {
  it('is read whole', () => {
    expect(
      timeline(
        'from=1920&to=1936-07-20&kinds=treaties+wars&topics=straits,cold-war&order=latest-first&view=list&height=480&theme=dark&heading=A+%26+B',
      ),
    ).toEqual({
      parameters: {
        from: '1920',
        to: '1936-07-20',
        kinds: ['wars', 'treaties'],
        topics: ['straits', 'cold-war'],
        order: 'latest-first',
        view: 'list',
        height: 480,
        theme: 'dark',
        heading: 'A & B',
      },
      faults: [],
    });
  });

  it('is nothing where it says nothing, and what others put there is passed over', () => {
    expect(timeline('')).toEqual({ parameters: {}, faults: [] });
    expect(timeline('from=&kinds=+&utm_source=x&childId=y&initialWidth=600')).toEqual({
      parameters: {},
      faults: [],
    });
  });

  it.each([
    ['from=soon', 'date', 'from'],
    ['to=1936-02-30', 'date', 'to'],
    ['from=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', 'date', 'from'],
    ['kinds=battles', 'choice', 'kinds'],
    ['topics=weather', 'choice', 'topics'],
    ['order=best', 'choice', 'order'],
    ['view=map', 'choice', 'view'],
    ['theme=sepia', 'choice', 'theme'],
    ['height=-5', 'height', 'height'],
    ['height=1e9', 'height', 'height'],
    ['height=NaN', 'height', 'height'],
  ])('%s is left out, and told', (search, reason, name) => {
    const { parameters, faults } = timeline(search);
    expect(parameters).toEqual({});
    expect(faults).toMatchObject([{ reason, name }]);
  });

  it('keeps what is right beside what is wrong', () => {
    expect(timeline('kinds=wars+battles&from=1920')).toMatchObject({
      parameters: { kinds: ['wars'], from: '1920' },
      faults: [{ reason: 'choice', value: 'battles' }],
    });
  });

  it('drops both years when the last lies before the first, and allows one year', () => {
    expect(timeline('from=1936&to=1920')).toMatchObject({
      parameters: {},
      faults: [{ reason: 'end-before-beginning' }],
    });
    expect(timeline('from=1936-07-20&to=1936').parameters).toEqual({ from: '1936-07-20', to: '1936' });
  });

  it('never repeats more of a wrong value than a line', () => {
    const [fault] = timeline(`theme=${'x'.repeat(5000)}`).faults;
    expect(fault?.value.length).toBeLessThan(60);
  });
});

it('what an address may ask of a treaty', () => {
  expect(treaty('variant=compact&on=1930&theme=light&height=300')).toEqual({
    parameters: { variant: 'compact', on: '1930', theme: 'light', height: 300 },
    faults: [],
  });
  expect(treaty('variant=poster&on=1930/..').faults).toMatchObject([{ name: 'variant' }, { name: 'on' }]);
});

it.each([
  ['1920', true],
  ['1920-02', true],
  ['1924-02-29', true],
  ['1923-02-29', false],
  ['1920-13', false],
  ['192', false],
  ['1920/1930', false],
  ['', false],
])('“%s” as a date: %s', (value, is) => {
  expect(isDate(value)).toBe(is);
});

it('what is written into an address is read back from it', () => {
  const search =
    '?from=1920&to=1936&kinds=treaties&topics=straits&order=latest-first&view=chart&heading=%C2%AB%D0%90%C2%BB&theme=dark&height=400';
  expect(searchOf(timeline(search).parameters)).toSatisfy((written: string) => {
    expect(timeline(written)).toEqual(timeline(search));
    return true;
  });
  expect(searchOf({})).toBe('');
});

it.each(languages)('every fault has a sentence in %s that names what was wrong', (language) => {
  const { faults } = timeline('from=soon&kinds=battles&topics=weather&height=1&theme=sepia');
  for (const fault of [...faults, { reason: 'unknown-treaty', name: 'treaty', value: 'x-1' } as const]) {
    const sentence = noteWords[language].faults[fault.reason](fault);
    expect(sentence).toContain(fault.value);
    expect(sentence).not.toMatch(/undefined|\[object/);
  }
});
