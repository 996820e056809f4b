declare const WIDGETS_VERSION: string;

/** The version of this copy of the library. The build and the tests define it (build/version.ts). */
export const version: string = WIDGETS_VERSION;
