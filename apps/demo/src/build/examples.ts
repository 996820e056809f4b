import { type Language, type Treaty, byId } from '@russia-turkey/core';
import { treatyHtml } from '@russia-turkey/widgets/html';
import { type Choice, type Site, resultOf } from '../../client/build/result.ts';
import { type Form, type State, forms } from '../../client/build/state.ts';
import { floating, integrity, pinned, script, version } from '../embed/cdn.ts';
import { picture } from '../embed/images.ts';
import { siteUrl } from '../embed/site-url.ts';
import { type Subject, asOf, treatySubject } from '../embed/subject.ts';
import { dataset } from '../site/dataset.ts';

/** Where nobody has said where the site will stand. */
const nowhere = 'https://example.org/';

export const site = (): Site => ({
  root: siteUrl()?.href ?? nowhere,
  pinned: `${pinned}/${script}`,
  floating: `${floating}/${script}`,
  integrity,
  version,
});

export const choiceOf = (subject: Subject, page: string): Choice => {
  const { title, caption, height } = subject;
  const { width, height: high } = picture(subject).png;
  return { title, caption, page, height, picture: { width, height: high } };
};

const treatyId = 'treaty-of-kars-1921';

/** One treaty in every form, as the builder would give it. */
export function examples(language: Language): Readonly<Record<Form, string>> {
  const treaties: readonly Treaty[] = dataset[language].treaties;
  const treaty = byId(treaties, treatyId);
  const choice = choiceOf(treatySubject(treaty, language), `treaties/${treatyId}.html`);
  const state: State = {
    what: 'treaty',
    treaty: treatyId,
    saved: '',
    form: 'script',
    version: 'pinned',
    screen: 'tablet',
    lang: language,
    embed: {},
  };
  const codeOf = (form: Form): string => {
    const { code, element } = resultOf({ ...state, form }, choice, site());
    return (
      code ??
      treatyHtml(treaty, {
        lang: language,
        variant: 'compact',
        records: dataset[language],
        href: element.link,
        ...asOf,
      })
    );
  };
  return Object.fromEntries(forms.map((form) => [form, codeOf(form)])) as Record<Form, string>;
}
