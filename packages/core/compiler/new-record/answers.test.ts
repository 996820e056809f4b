import { describe, expect, test } from 'vitest';
import { schemas } from '../../src/schema/index.ts';
import { recordShape } from '../shape.ts';
import { type Answers, expandDates, readAnswers, setAnswer } from './answers.ts';

const treaty = recordShape(schemas.treaties);

describe('answers', () => {
  test('complete dates of other calendars, wherever the schema has a date', () => {
    const expanded = expandDates(treaty, {
      signed: '1774-07-10 OS',
      ratified: [{ when: '1775-01-13 OS', by: 'russian-empire' }],
      in_force_from: { when: '1774-07-21', as_written: [{ calendar: 'julian', date: '1774-07-10' }] },
      labels: { en: '1774-07-10 OS' },
    });
    expect(expanded).toEqual({
      signed: { when: '1774-07-21', as_written: [{ calendar: 'julian', date: '1774-07-10' }] },
      ratified: [
        {
          when: '1775-01-24',
          as_written: [{ calendar: 'julian', date: '1775-01-13' }],
          by: 'russian-empire',
        },
      ],
      in_force_from: { when: '1774-07-21', as_written: [{ calendar: 'julian', date: '1774-07-10' }] },
      labels: { en: '1774-07-10 OS' },
    });
  });

  test('leave what is no date for the schema to refuse', () => {
    const wrong = { signed: { when: '1774-07-10 mayan' }, ended: 'never', parties: 'none' };
    expect(expandDates(treaty, wrong)).toEqual({ ...wrong, ended: { when: 'never' } });
  });

  test('are set by path, their values YAML', () => {
    const answers: Answers = {};
    setAnswer(answers, 'labels.en=Treaty of Kars', treaty);
    setAnswer(answers, 'labels.ru="a: b"', treaty);
    setAnswer(answers, 'weight=4', treaty);
    setAnswer(answers, 'parties=[{ polity: rsfsr }]', treaty);
    expect(answers).toEqual({
      labels: { en: 'Treaty of Kars', ru: 'a: b' },
      weight: 4,
      parties: [{ polity: 'rsfsr' }],
    });
    expect(() => setAnswer(answers, 'label.en=x', treaty)).toThrow('did you mean “labels”?');
    expect(() => setAnswer(answers, 'labels', treaty)).toThrow('is not field=value');
    expect(() => setAnswer(answers, 'weight=[', treaty)).toThrow('is not valid YAML');
    expect(() => setAnswer(answers, '__proto__.x=1', treaty)).toThrow('is no field');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test.each([
    ['a: [', 'is not valid YAML'],
    ['a: 1\na: 2', 'is not valid YAML'],
    ['- a', 'holds no fields'],
    ['text', 'holds no fields'],
  ])('%j are refused', (text, message) => {
    expect(() => readAnswers(text, 'Standard input')).toThrow(`Standard input ${message}`);
  });

  test('may be none', () => expect(readAnswers('', 'x')).toEqual({}));
});
