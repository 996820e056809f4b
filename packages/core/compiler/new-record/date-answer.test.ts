import { describe, expect, test } from 'vitest';
import { DateError } from '../../src/dates/index.ts';
import { explainDateAnswer, readDateAnswer } from './date-answer.ts';

describe('an answered date', () => {
  test.each([
    ['1774-07-10 OS', '1774-07-21', 'julian', '21 July 1774 (10 July Old Style)'],
    ['1878-02-19 julian', '1878-03-03', 'julian', '3 March 1878 (19 February Old Style)'],
    ['1774-07 Old Style', '1774-07-12/1774-08-11', 'julian', '12 July – 11 August 1774'],
    ['1188-05-12 islamic', '1774-07-21', 'islamic', '21 July 1774, within 1 day'],
    ['7208-12-31 byzantine', '1700-01-10', 'byzantine', '10 January 1700'],
  ])('%s is %s, with the %s date beside it', (text, when, calendar, shown) => {
    expect(readDateAnswer(text)).toEqual({
      when,
      as_written: [{ calendar, date: text.split(' ')[0] }],
    });
    // Intl puts thin spaces around the dash of a range.
    expect(explainDateAnswer(text).replace(/\s/gu, ' ')).toBe(shown);
  });

  test.each(['1774-07-21', '1774~', '1768/1774', '2023-06-03/..', '[1747-04-10,1747-04-21]'])(
    '%s stays as it is',
    (text) => expect(readDateAnswer(` ${text} `)).toEqual({ when: text }),
  );

  test.each(['', 'yesterday', '1774-02-30', '1774-13-01 OS', '1774-07-10 mayan', '99-1-1 OS'])(
    '“%s” is refused, and explained as nothing',
    (text) => {
      expect(() => readDateAnswer(text)).toThrow(DateError);
      expect(explainDateAnswer(text)).toBe('');
    },
  );
});
