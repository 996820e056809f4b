// Who may import whom, by names and by types alike. See "Who may import whom" in CONTRIBUTING.md.
const { readFileSync } = require('node:fs');

const test = '[.]test[.]ts$';
const core = '^packages/core/';
const folders = [
  'model',
  'vocabulary',
  'dates',
  'query',
  'claims',
  'text',
  'cite',
  'export',
  'search',
  'schema',
];

/** A folder of core's src → the folders beside itself that it may know. */
const known = {
  model: [],
  vocabulary: ['model'],
  dates: ['model'],
  query: ['dates', 'model'],
  claims: ['dates', 'model'],
  text: ['dates', 'model'],
  cite: ['dates', 'model'],
  export: ['dates', 'vocabulary', 'model'],
  search: ['text', 'dates', 'model'],
  schema: ['vocabulary', 'model'],
};

/** @param {string[]} names */
const src = (...names) => `${core}src/(${names.join('|')})/`;

const insideCore = folders.map((folder) => ({
  name: `${folder}-knows-only-${['itself', ...known[folder]].join('-and-')}`,
  severity: 'error',
  from: { path: src(folder), pathNot: test },
  to: { path: '^(packages|apps)/', pathNot: src(folder, ...known[folder]) },
}));

/** What core publishes, as a pattern of import names. */
function publishedNames() {
  const { name, exports } = JSON.parse(readFileSync(`${__dirname}/packages/core/package.json`, 'utf8'));
  const patterns = Object.keys(exports).map((entry) => {
    const literal = entry
      .slice(1)
      .split('*')
      .map((part) => part.replace(/[.\\+^$()[\]{}|]/g, '\\$&'));
    return `^${name}${literal.join('.+')}$`;
  });
  return patterns;
}

module.exports = {
  forbidden: [
    ...insideCore,
    {
      name: 'src-does-not-know-the-compiler',
      severity: 'error',
      from: { path: `${core}src/`, pathNot: test },
      to: { path: `${core}(compiler|commands|data|test|bench)/` },
    },
    {
      name: 'benchmarks-measure-what-was-built',
      severity: 'error',
      from: { path: `${core}bench/` },
      to: { path: `${core}(src|compiler)/` },
    },
    {
      name: 'compiler-knows-only-schema-and-vocabulary-and-dates-and-model',
      severity: 'error',
      from: { path: `${core}compiler/`, pathNot: test },
      to: {
        path: '^(packages|apps)/',
        pathNot: [`${core}compiler/`, src('schema', 'vocabulary', 'dates', 'model')],
      },
    },
    {
      name: 'commands-know-only-export-and-model',
      comment: 'A command runs the built package and knows of its sources what a format is.',
      severity: 'error',
      from: { path: `${core}commands/`, pathNot: test },
      to: { path: '^(packages|apps)/', pathNot: [`${core}commands/`, src('export', 'model')] },
    },
    {
      name: 'core-knows-neither-widgets-nor-demo',
      severity: 'error',
      from: { path: core },
      to: { path: ['^packages/widgets/', '^apps/', '^@russia-turkey/'] },
    },
    {
      name: 'widgets-do-not-know-the-demo',
      severity: 'error',
      from: { path: '^packages/widgets/' },
      to: { path: ['^apps/', '^@russia-turkey/demo'] },
    },
    {
      name: 'other-packages-by-name-not-by-path',
      comment: 'A package is known by its published entries: import @russia-turkey/…, never ../../core/…',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/(src|test)/' },
      to: { path: '^(packages|apps)/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'core-by-its-published-entries',
      severity: 'error',
      from: { path: '^(packages/widgets|apps/[^/]+)/' },
      to: { path: '^@russia-turkey/core', pathNot: publishedNames(), couldNotResolve: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-zod-in-the-main-entry',
      comment: 'zod weighs more than all of the main entry; it belongs to ./schema.',
      severity: 'error',
      from: { path: `${core}src/index[.]ts$` },
      to: { path: '(^|/)zod(/|$)', reachable: true },
    },
    {
      name: 'nothing-is-built-on-a-test',
      severity: 'error',
      from: { pathNot: test },
      to: { path: test },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/reports/', '/generated/'] },
    // Imports of types count too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'browser', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
