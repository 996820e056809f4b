/** The text of a stylesheet: vite gives it by itself, the build by `build/inline-css.ts`. */
declare module '*.css?inline' {
  const text: string;
  export default text;
}
