import type { Language } from '@russia-turkey/core';
import { type Html, html } from '../../site/html.ts';
import { counted } from '../../site/plural.ts';
import { type Download, checksums } from '../downloads.ts';
import { type FormatName, formatNames, formats } from '../formats.ts';
import { wording } from '../wording/index.ts';
import { downloadLink } from './links.ts';
import { size } from './numbers.ts';
import { section } from './section.ts';

/** Every format with its files: what it is good for, how it is specified, how large the files are. */
export function formatsSection(language: Language, downloads: readonly Download[]): Html {
  const words = wording[language];
  return section(
    'downloads',
    words.take,
    html`<p>
      ${words.takeNote} <a href=${downloadLink(checksums, language)} download>${words.checksums}</a>.
    </p>`,
    ...formatNames.map((name) =>
      formatEntry(
        name,
        downloads.filter(({ format }) => format === name),
        language,
      ),
    ),
  );
}

/** More files than these are shown on demand. */
const fewFiles = 3;

function formatEntry(name: FormatName, files: readonly Download[], language: Language): Html {
  const words = wording[language];
  const { name: title, specification, schema } = formats[name];
  const archives = files.filter(({ path }) => !path.includes('/'));
  const single = files.filter(({ path }) => path.includes('/'));
  const id = `format-${name}`;
  return html`<section class="format" aria-labelledby=${id}>
    <h3 id=${id}>${title}</h3>
    <div>
      <p class="good-for">${words.goodFor[name]}</p>
      <p class="specified">
        ${words.specification}:
        <a href=${specification.address} rel="noreferrer">${specification.name}</a
        >${schemaNote(name, schema, language)}
      </p>
      ${archives.map((one) => fileList([one], title, language))}
      ${
        single.length > fewFiles
          ? html`<details>
              <summary>${counted(language, single.length, words.files)}</summary>
              ${fileList(single, title, language)}
            </details>`
          : fileList(single, title, language)
      }
    </div>
  </section>`;
}

function schemaNote(name: FormatName, schema: string | undefined, language: Language): Html {
  const words = wording[language];
  if (schema)
    return html`. ${words.schema} <a href=${downloadLink(schema, language)} download>datapackage.json</a>.`;
  if (name === 'json') return html`, <a href="#format-schema">JSON Schema</a>.`;
  return '.';
}

const fileList = (files: readonly Download[], title: string, language: Language): Html =>
  html`<ul class="files" aria-label=${title}>
    ${files.map((one) => fileEntry(one, language))}
  </ul>`;

function fileEntry({ path, bytes, sha256, contents }: Download, language: Language): Html {
  const words = wording[language];
  return html`<li>
    <a href=${downloadLink(path, language)} download>${path.slice(path.indexOf('/') + 1)}</a>
    <span class="contents"
      >${contents ? counted(language, contents.number, words.things[contents.thing]) : words.archive}</span
    >
    <span class="size" data-bytes=${String(bytes.byteLength)}>${size(bytes.byteLength, language)}</span>
    <code class="sum">${sha256}</code>
  </li>`;
}
