import { describe, expect, it } from 'vitest';
import { dataset } from '../src/site/dataset.ts';
import { folderOf, languages } from '../src/site/languages.ts';
import { documentOf, textOf } from './site.ts';

const year = (day: string) => Number(day.slice(0, 4));
const { treaties, wars } = dataset.en;
const war = (id: string) => wars.find((one) => one.id === id);
const treaty = (id: string) => treaties.find((one) => one.id === id);

// The sums that the three texts draw from the records, so that a corrected record is not contradicted by the page.
describe('what the article counts', () => {
  it('twelve wars, one of them that of 1568–1570', () => {
    expect(wars).toHaveLength(12);
    expect(war('russo-turkish-war-1568-1570')).toBeDefined();
  });

  it('a peace for ever of thirteen years', () => {
    const peace = treaty('treaty-of-kucuk-kaynarca-1774');
    const next = war('russo-turkish-war-1787-1792');
    expect(year(next?.began.earliest ?? '') - year(peace?.signed.earliest ?? '')).toBe(13);
  });

  it('a peace for thirty years that lasted eleven', () => {
    const peace = treaty('treaty-of-constantinople-1700');
    expect(year(peace?.ended?.earliest ?? '') - year(peace?.signed.earliest ?? '')).toBe(11);
  });

  it('a truce for twenty years that lasted five', () => {
    const truce = treaty('treaty-of-bakhchisarai-1681');
    const next = war('russo-turkish-war-1686-1700');
    expect(year(next?.began.earliest ?? '') - year(truce?.signed.earliest ?? '')).toBe(5);
  });

  it('an alliance for eight years that lasted eight', () => {
    const alliance = treaty('treaty-of-hunkar-iskelesi-1833');
    expect(year(alliance?.ended?.earliest ?? '') - year(alliance?.signed.earliest ?? '')).toBe(8);
  });

  it('a treaty for three years that lasted twenty', () => {
    const friendship = treaty('treaty-of-friendship-and-neutrality-1925');
    expect(year(friendship?.ended?.earliest ?? '') - year(friendship?.signed.earliest ?? '')).toBe(20);
  });

  it('a convention in its ninety-first year on the day of publication, and not ended', () => {
    const montreux = treaty('montreux-convention-1936');
    expect(montreux?.inForceFrom?.edtf).toBe('1936-11-09');
    expect(montreux?.ended).toBeUndefined();
  });
});

describe.each(languages)('the prose in %s', (language) => {
  const document = documentOf(`${folderOf(language)}index.html`);
  const references = document.querySelectorAll('.reference').length;
  for (const reference of document.querySelectorAll('.reference')) reference.remove();
  const text = [...document.querySelectorAll('main > article > p, .chapter > p')].map(textOf).join(' ');

  it('is about 700 to 900 words long', () => {
    const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
      ({ isWordLike }) => isWordLike,
    );
    expect(words.length).toBeGreaterThan(690);
    expect(words.length).toBeLessThan(950);
  });

  it('shows no entity, value or markup as text', () => {
    expect(textOf(document.body)).not.toMatch(/&#?\w+;|undefined|\[object|<\/?\w/);
  });

  it('uses the quotation marks and apostrophes of its language', () => {
    expect(text).not.toMatch(/["']/);
    if (language === 'ru') expect(text).not.toMatch(/[“”]/);
    else expect(text).not.toMatch(/[«»]/);
  });

  it('has a note to every passage, and every note a source', () => {
    const notes = [...document.querySelectorAll('.notes li')];
    expect(notes).toHaveLength(references);
    for (const note of notes) {
      expect(note.querySelectorAll('cite').length, textOf(note)).toBeGreaterThan(0);
    }
  });
});
