/** esbuild puts them into a file beside the script. */
declare module '*.css';
