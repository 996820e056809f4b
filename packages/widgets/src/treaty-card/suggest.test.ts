import { expect, test } from 'vitest';
import { nearest } from './suggest.ts';

const ids = ['treaty-of-kars-1921', 'treaty-of-moscow-1921', 'montreux-convention-1936'];

test('a slip of the fingers is understood', () => {
  expect(nearest('treaty-of-cars-1921', ids)).toBe('treaty-of-kars-1921');
  expect(nearest('Montreux-1936', ids)).toBe('montreux-convention-1936');
  expect(nearest('kars-treaty-1921', ids)).toBe('treaty-of-kars-1921');
});

test('something else altogether is not', () => {
  expect(nearest('xyz', ids)).toBeUndefined();
  expect(nearest('', ids)).toBeUndefined();
  expect(nearest('constructor', [])).toBeUndefined();
});
