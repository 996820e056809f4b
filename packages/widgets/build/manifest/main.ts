// Writes what tools read of the elements: the manifest, and completion for two families of editors.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { customElements } from './custom-elements.ts';
import { visualStudioCode, webTypes } from './editor-data.ts';

const dist = path.resolve(import.meta.dirname, '../../dist');

for (const [file, content] of Object.entries({
  'custom-elements.json': customElements,
  'vscode.html-custom-data.json': visualStudioCode,
  'web-types.json': webTypes(manifest.name, manifest.version),
}))
  await writeFile(path.join(dist, file), `${JSON.stringify(content, undefined, 2)}\n`);
