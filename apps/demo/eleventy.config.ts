/** What is used of Eleventy's configuration; the package ships no declarations that a strict project can read. */
interface EleventyConfig {
  addTemplateFormats(format: string): void;
  addExtension(extension: string, options: { key: string }): void;
}

/** Pages are TypeScript modules that Node runs as they are. They go beside the bundle that Vite has written before. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.addTemplateFormats('11ty.ts');
  eleventy.addExtension('11ty.ts', { key: '11ty.js' });
  return { dir: { input: 'src/pages', output: 'dist' }, templateFormats: ['11ty.ts'] };
}
