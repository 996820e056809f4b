// The parts of an untyped package that the tests use.
declare module 'datapackage' {
  interface Resource {
    readonly headers: readonly string[] | null;
    read(options?: { readonly keyed?: boolean }): Promise<readonly unknown[]>;
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: object, options: { readonly basePath: string }): Promise<Package>;
    getResource(name: string): Resource | null;
  }
  export function validate(
    descriptor: object,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
