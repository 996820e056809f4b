// The list of terms: what the interface says in each language, what the closed lists mean, which words are not used.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../tools.mjs';

const core = path.join(root, 'packages/core');
const { parse } = createRequire(path.join(core, 'package.json'))('yaml');

/** Which list of core says what the words of a group mean. */
const meanings = {
  stances: 'stances',
  eventTypes: 'eventCategories',
  warTypes: 'warTypes',
  projectTypes: 'projectTypes',
  periodTypes: 'periodTypes',
  'types of treaties': 'treatyTypes',
  endings: 'treatyEndings',
  claimStances: 'claimStances',
};

const titles = {
  kinds: 'Kinds of records',
  stances: 'How the two sides stood to each other',
  eventTypes: 'Types of events',
  warTypes: 'Types of wars',
  projectTypes: 'Types of projects',
  periodTypes: 'Types of periods',
  'types of treaties': 'Types of treaties',
  endings: 'How treaties end',
  statuses: 'What a treaty is on a day',
  claimStances: 'What a claim does',
  relations: 'What one treaty does to another',
};

/** @param {string} file */
const load = (file) => import(pathToFileURL(path.join(root, file)).href);

const languages = ['en', 'ru', 'tr'];

export async function termsPage() {
  const lists = await closedLists();
  const words = await interfaceWords();
  const shown = Object.keys(words.en).map((group) => {
    const title = titles[group];
    if (!title)
      throw new Error(`The widgets have words for “${group}”; docs/terms.md has no heading for them.`);
    const means = lists.get(meanings[group]) ?? {};
    const has = Object.keys(means).length > 0;
    const rows = Object.keys(words.en[group]).map((key) => [
      `\`${key}\``,
      ...languages.map((language) => wordOf(words[language][group][key])),
      ...(has ? [means[key] ?? ''] : []),
    ]);
    return `### ${title}\n\n${table(['', 'English', 'Русский', 'Türkçe', ...(has ? ['means'] : [])], rows)}`;
  });
  const used = new Set(Object.values(meanings));
  const others = [...lists].filter(([name]) => !used.has(name));
  return `# Terms

<!-- From the vocabularies of both packages and wording.yaml, by \`pnpm run docs\`. Change those. -->

One word a thing, in each language. The three columns are equal: none is the translation of another. Who adds a word to
a closed list adds it in all three.

## What readers see

${shown.join('\n\n')}

## Closed lists of the data

Written in records as they stand here.

${others
  .map(
    ([name, list]) =>
      `### \`${name}\`\n\n${table(
        ['', 'means'],
        Object.entries(list).map(([key, text]) => [`\`${key}\``, text]),
      )}`,
  )
  .join('\n\n')}

## Words that the editorial voice does not use

They may stand as the words of a holder, in a claim, and in established names. Why: [the editorial
policy](editorial-policy.md). The check itself is \`packages/core/compiler/rules/wording.yaml\`.

${table(
  ['', 'for example not', 'but', 'because'],
  wording().map(({ id, refuses, instead, why }) => [
    `\`${id}\``,
    Object.values(refuses)
      .map(([first]) => first)
      .join('<br>'),
    instead,
    why,
  ]),
)}
`;
}

/** A word, or the two of a relation seen from either end. */
const wordOf = (word) => (typeof word === 'string' ? word : `${word.to} / ${word.from}`);

async function interfaceWords() {
  const { entryWords, statementWords, treatyTypes } = await Promise.all(
    languages.map((language) => load(`packages/widgets/src/shared/vocabulary/${language}.ts`)),
  ).then((modules) => ({
    entryWords: modules.map((one) => one.entryWords),
    statementWords: modules.map((one) => one.statementWords),
    treatyTypes: modules.map((one) => one.treatyTypes),
  }));
  return Object.fromEntries(
    languages.map((language, at) => [
      language,
      { ...entryWords[at], 'types of treaties': treatyTypes[at], ...statementWords[at] },
    ]),
  );
}

/** Every list of core’s vocabulary that says what its words mean. @returns {Promise<Map<string, Record<string, string>>>} */
async function closedLists() {
  const folder = 'packages/core/src/vocabulary';
  const files = readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((file) => load(`${folder}/${file}`)));
  const found = new Map();
  // Only some loaders sort what a module exports.
  const exported = modules.flatMap((module) => Object.entries(module).sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [name, value] of exported) if (isList(value)) found.set(name, value);
  return found;
}

const isList = (value) =>
  typeof value === 'object' &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string');

const wording = () => parse(readFileSync(path.join(core, 'compiler/rules/wording.yaml'), 'utf8'));

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
