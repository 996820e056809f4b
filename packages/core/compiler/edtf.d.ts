/** The part of `edtf` that is used; the package brings no types. */
declare module 'edtf' {
  /** Reads a text as a date, an interval, a set or a list: its first and last instant, null where one is unknown. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
