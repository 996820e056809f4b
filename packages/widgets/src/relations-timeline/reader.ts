/** What a reader reads and does beyond the drawing and the headings. One file: it belongs to one picture. */
export * from './reading/index.ts';
export * from './tools/index.ts';
