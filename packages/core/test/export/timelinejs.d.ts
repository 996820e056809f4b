// The parts of an untyped package that the tests use.
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  interface Text {
    readonly headline: string;
    readonly text: string;
  }
  export class TimelineConfig {
    constructor(data: unknown);
    readonly scale: string;
    readonly title: { readonly text: Text } | '';
    readonly events: readonly {
      readonly unique_id: string;
      readonly start_date: { readonly data: { readonly date_obj: Date } };
      readonly text: Text;
    }[];
    readonly eras: readonly unknown[];
    readonly messages: { readonly errors: readonly unknown[] };
    validate(): void;
    getErrors(): readonly unknown[];
  }
}
