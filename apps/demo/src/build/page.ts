import type { Language, Treaty } from '@russia-turkey/core';
import { type Choice } from '../../client/build/result.ts';
import { type Form, forms, languages, screens, subjects, versions } from '../../client/build/state.ts';
import { kinds, orders, pictures, themes, variants } from '../../client/embed/parameters.ts';
import { treatySubject, viewSubject } from '../embed/subject.ts';
import { siteUrl } from '../embed/site-url.ts';
import { topicIds, views } from '../embed/views.ts';
import { dataset } from '../site/dataset.ts';
import { type Html, html, nothing } from '../site/html.ts';
import { folderOf, ownNames } from '../site/languages.ts';
import { linkFrom } from '../site/links.ts';
import { choiceOf, examples, site } from './examples.ts';
import { filterVersions, leftOvers, pasted } from './remains.ts';
import { systemNames, systemSources, systems, triedHere } from './sources.ts';
import { type BuilderWording, type Filter, builderWording } from './wording.ts';

export const file = 'build/index.html';

const filterOrder: readonly Filter[] = [
  'WordPress',
  'DOMPurify',
  'sanitize-html',
  'rehype-sanitize',
  'markdown-it',
];

/** The builder, and under it what it says to readers without script: an example of each form, and what becomes of it. */
export function builderPage(language: Language): Html {
  const words = builderWording[language];
  return html`<div class="builder-page">
    <header class="builder-head">
      <h1>${words.title}</h1>
      <p class="standfirst">${words.standfirst}</p>
    </header>
    ${controls(language, words)} ${exampleSection(language, words)} ${remainsSection(language, words)}
    ${systemSection(words)}
  </div>`;
}

function controls(language: Language, words: BuilderWording): Html {
  const { pinned, floating, integrity, version } = site();
  const own = `${folderOf(language)}${file}`;
  return html`<form
    class="builder"
    hidden
    data-site=${siteUrl()?.href ?? nothing}
    data-root=${linkFrom(own, 'index.html').replace(/index\.html$/u, '')}
    data-pinned=${pinned}
    data-floating=${floating}
    data-integrity=${integrity}
    data-version=${version}
    data-copied=${words.copied}
    data-not-copied=${words.notCopied}
    data-loading=${words.loading}
    data-failed=${words.failed}
  >
    <div class="choices">
      <div class="notes" role="status"></div>
      <fieldset>
        <legend>${words.what}</legend>
        <div class="row">${subjects.map((one) => radio('what', one, words.subjects[one]))}</div>
        <label class="field" data-for="treaty">
          <span>${words.treaty}</span>
          <select name="treaty">
            ${treatyOptions(language)}
          </select>
        </label>
        <label class="field" data-for="view">
          <span>${words.view}</span>
          <select name="saved">
            ${viewOptions(language)}
          </select>
        </label>
        <label class="field">
          <span>${words.language}</span>
          <select name="lang">
            ${languages.map((one) => option(one, ownNames[one], { lang: one, selected: one === language }))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>${words.form}</legend>
        <div class="row">${forms.map((one) => radio('form', one, words.forms[one].name))}</div>
        ${forms.map((one) => html`<p class="says" data-form=${one}>${words.forms[one].says}</p> `)}
        <label class="field" data-form="script npm">
          <span>${words.version}</span>
          <select name="version">
            ${versions.map((one) => option(one, words.versions[one]))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>${words.options}</legend>
        <div class="grid" data-for="treaty">
          ${select('variant', words.variant, variants, words.variants)}
          ${input('on', words.on, words.dateHint)}
        </div>
        <div class="grid" data-for="view window">
          ${input('from', words.from, words.dateHint)} ${input('to', words.to, words.dateHint)}
        </div>
        <div data-for="view window">
          <div class="row" role="group" aria-label=${words.kinds}>
            ${kinds.map(
              (one) =>
                html`<label
                  ><input type="checkbox" name="kinds" value=${one} /> ${words.kindNames[one]}</label
                > `,
            )}
          </div>
          <label class="field">
            <span>${words.topic}</span>
            <select name="topics">
              ${option('', words.anyTopic)} ${topicOptions(language)}
            </select>
          </label>
          <div class="grid">
            ${select('order', words.order, orders, words.orders)}
            ${select('view', words.picture, pictures, words.pictures)}
          </div>
          <label class="field">
            <span>${words.heading}</span>
            <input type="text" name="heading" maxlength="200" autocomplete="off" />
          </label>
        </div>
        <div class="grid">
          ${select('theme', words.theme, themes, words.themes)}
          <label class="field">
            <span>${words.height}</span>
            <input
              type="text"
              inputmode="numeric"
              name="height"
              autocomplete="off"
              title=${words.heightHint}
            />
          </label>
        </div>
        <p class="says" data-form="script html image link npm">${words.themeNote}</p>
        <p class="says" data-form="image">${words.pictureNote}</p>
      </fieldset>
    </div>
    <div class="outcome">
      <section aria-labelledby="preview">
        <div class="bar">
          <h2 id="preview">${words.preview}</h2>
          <div class="row" role="group" aria-labelledby="preview">
            ${screens.map((one) => radio('screen', one, words.screens[one]))}
          </div>
        </div>
        <div class="screen" role="group" tabindex="0" aria-label=${words.previewOf}>
          <iframe class="preview" title=${words.previewOf}></iframe>
        </div>
      </section>
      <section aria-labelledby="code">
        <div class="bar">
          <h2 id="code">${words.code}</h2>
          <a class="permalink" href="index.html">${words.permalink}</a>
        </div>
        <textarea
          class="code"
          readonly
          rows="5"
          spellcheck="false"
          translate="no"
          aria-labelledby="code"
        ></textarea>
        <div class="bar">
          <button type="button" class="copy">${words.copy}</button>
          <p class="told" role="status"></p>
        </div>
      </section>
    </div>
  </form>`;
}

const radio = (name: string, value: string, label: string): Html =>
  html`<label><input type="radio" name=${name} value=${value} /> ${label}</label> `;

const option = (
  value: string,
  label: string,
  { lang, selected = false }: { lang?: Language; selected?: boolean } = {},
): Html => html`<option value=${value} lang=${lang ?? nothing} ?selected=${selected}>${label}</option> `;

const select = <Value extends string>(
  name: string,
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
): Html =>
  html`<label class="field">
    <span>${label}</span>
    <select name=${name}>
      ${values.map((value) => option(value, names[value]))}
    </select>
  </label>`;

const input = (name: string, label: string, hint: string): Html =>
  html`<label class="field">
    <span>${label}</span>
    <input type="text" name=${name} maxlength="10" autocomplete="off" title=${hint} />
  </label>`;

const topicOptions = (language: Language): Html =>
  [...dataset[language].topics]
    .sort((a, b) => a.label.localeCompare(b.label, language))
    .filter(({ id }) => topicIds.includes(id))
    .map(({ id, label }) => option(id, label));

/** What the script needs of a choice, in each language. */
const inLanguages = (choiceIn: (language: Language) => Choice) =>
  Object.fromEntries(
    languages.map((language) => {
      const { title, caption, picture } = choiceIn(language);
      return [language, { title, caption, size: `${picture.width}x${picture.height}` }];
    }),
  ) as Record<Language, { title: string; caption: string; size: string }>;

function choiceOption(
  id: string,
  label: string,
  choiceIn: (language: Language) => Choice,
  more: Pick<Choice, 'from' | 'to' | 'kinds' | 'topics'> = {},
): Html {
  const { page, height } = choiceIn('en');
  const { en, ru, tr } = inLanguages(choiceIn);
  return html`<option
    value=${id}
    data-page=${page}
    data-height=${String(height)}
    data-title-en=${en.title}
    data-title-ru=${ru.title}
    data-title-tr=${tr.title}
    data-caption-en=${en.caption}
    data-caption-ru=${ru.caption}
    data-caption-tr=${tr.caption}
    data-size-en=${en.size}
    data-size-ru=${ru.size}
    data-size-tr=${tr.size}
    data-from=${more.from ?? nothing}
    data-to=${more.to ?? nothing}
    data-kinds=${more.kinds ?? nothing}
    data-topics=${more.topics ?? nothing}
  >
    ${label}
  </option> `;
}

function treatyOptions(language: Language): Html {
  const of = (id: string, other: Language): Treaty => {
    const treaties: readonly Treaty[] = dataset[other].treaties;
    const treaty = treaties.find((one) => one.id === id);
    if (!treaty) throw new Error(`treaties/${id} is not there in “${other}”.`);
    return treaty;
  };
  const treaties: readonly Treaty[] = dataset[language].treaties;
  return treaties.map(({ id }) =>
    choiceOption(id, treatySubject(of(id, language), language).caption, (other) =>
      choiceOf(treatySubject(of(id, other), other), `treaties/${id}.html`),
    ),
  );
}

const viewOptions = (language: Language): Html =>
  views.map((view) => {
    const { id, page, from, to, kinds: of, topics } = view;
    return choiceOption(
      id,
      viewSubject(view, language).caption,
      (other) => choiceOf(viewSubject(view, other), page),
      { from, to, kinds: of?.join(' '), topics: topics?.join(' ') },
    );
  });

function exampleSection(language: Language, words: BuilderWording): Html {
  const all = examples(language);
  return html`<section class="part" aria-labelledby="examples">
    <h2 id="examples">${words.examples}</h2>
    <p>${words.examplesIntroduction(siteUrl()?.href)}</p>
    ${forms.map(
      (form) =>
        html`<h3>${words.forms[form].name}</h3>
          <p>${words.forms[form].says}</p>
          <pre tabindex="0" translate="no"><code>${all[form]}</code></pre> `,
    )}
  </section>`;
}

function remainsSection(language: Language, words: BuilderWording): Html {
  const left = leftOvers(language);
  const of = (filter: Filter, form: Form) => left.find((one) => one.filter === filter && one.form === form);
  return html`<section class="part" aria-labelledby="remains">
    <h2 id="remains">${words.remains}</h2>
    <p>${words.remainsIntroduction(filterVersions())}</p>
    <div class="scroll" role="group" aria-labelledby="remains" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.filter}</th>
            ${pasted.map((form) => html`<th scope="col" data-form=${form}>${words.forms[form].name}</th> `)}
          </tr>
        </thead>
        <tbody>
          ${filterOrder.map(
            (filter) =>
              html`<tr>
                <th scope="row">${filter}</th>
                ${pasted.map((form) => {
                  const remains = of(filter, form)?.remains ?? 'nothing';
                  return html`<td data-form=${form} data-remains=${remains}>
                    ${words.remainWords[remains]}
                  </td> `;
                })}
              </tr> `,
          )}
        </tbody>
      </table>
    </div>
    ${left
      .filter(({ form, html: out }) => form === 'script' && out !== '')
      .map(
        ({ filter, form, html: out }) =>
          html`<details>
            <summary>${words.leftOver(filter, words.forms[form].name)}</summary>
            <pre tabindex="0" translate="no"><code>${out}</code></pre>
          </details> `,
      )}
  </section>`;
}

function systemSection(words: BuilderWording): Html {
  return html`<section class="part" aria-labelledby="systems">
    <h2 id="systems">${words.systems}</h2>
    <p>${words.systemsIntroduction}</p>
    <dl class="systems">
      ${systems.map(
        (system) =>
          html`<div>
            <dt>${systemNames[system]}</dt>
            <dd>
              <p>${words.systemNotes[system]}</p>
              <p class="source">
                ${words.source}:
                ${triedHere.includes(system) ? words.checkedHere : nothing}${(
                  systemSources[system] ?? []
                ).map(
                  (address, index) =>
                    html`${index > 0 || triedHere.includes(system) ? '; ' : ''}<a
                        href=${address}
                        rel="noreferrer"
                        >${new URL(address).host}</a
                      >`,
                )}
              </p>
            </dd>
          </div> `,
      )}
    </dl>
  </section>`;
}
