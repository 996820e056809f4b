export { type PageWords, pageWords } from './page.ts';
export { type TypeWords, typeWords } from './types.ts';
