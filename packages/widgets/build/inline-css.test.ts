import { build } from 'esbuild';
import { expect, test } from 'vitest';
import theme from '../src/shared/theme.css?inline';
import { inlineCss } from './inline-css.ts';

async function built(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    plugins: [inlineCss],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

test('a stylesheet is a text, minified, with what only new browsers know left as written', async () => {
  const code = await built("import theme from '../src/shared/theme.css?inline'; console.log(theme);");
  expect(code).toContain('--_ink: var(--rt-ink, light-dark(#1d1b18, #ece7dd))');
  expect(code).toContain('.visually-hidden{position:absolute;');
  expect(code).not.toContain('Tokens that a page may set');
  expect(code.length).toBeLessThan(theme.length);
});

test('nothing in what is built says where it was built', async () => {
  expect(await built("export { default } from '../src/shared/theme.css?inline';")).not.toContain(
    process.cwd(),
  );
});

test('a stylesheet that is not there is an error that names it', async () => {
  await expect(built("import './gone.css?inline';")).rejects.toThrow(/gone\.css/);
});
