import { Separator, checkbox, confirm, input, search, select } from '@inquirer/prompts';
import { DateError } from '../../src/dates/index.ts';
import type { Kind } from '../../src/model/kind.ts';
import { id as idSchema } from '../../src/schema/reference.ts';
import type { Field, Group, Shape } from '../shape.ts';
import { suggest } from '../suggest.ts';
import type { Answers } from './answers.ts';
import type { Catalogue } from './catalogue.ts';
import { explainDateAnswer, readDateAnswer } from './date-answer.ts';

/** The terminal that is asked; a test brings its own. */
export type Terminal = NonNullable<Parameters<typeof input>[1]>;

/** Asks for a record, one prompt after the other. Each answer is checked before the next question. */
export class Interview {
  readonly #catalogue: Catalogue;
  readonly #terminal: Terminal;

  constructor(catalogue: Catalogue, terminal: Terminal = {}) {
    this.#catalogue = catalogue;
    this.#terminal = terminal;
  }

  /** The fields of a record. What is given is not asked again where it fits, and completed where it is a part. */
  async record(shape: Group, given: Answers): Promise<Answers> {
    return this.#fields(shape, '', given);
  }

  /** An id that no record of the kind has. */
  async id(kind: Kind, proposal: string | undefined): Promise<string> {
    const taken = new Set(this.#catalogue.ids(kind));
    return input(
      {
        message: 'id (lower-case ASCII letters, digits, hyphens; at most 60)',
        ...(proposal === undefined ? {} : { default: proposal, prefill: 'editable' as const }),
        validate: (text) => {
          const { success, error } = idSchema.safeParse(text);
          if (!success) return error.issues[0]?.message ?? 'This is no id.';
          return taken.has(text) ? `${kind}/${text} exists already.` : true;
        },
      },
      this.#terminal,
    );
  }

  async agrees(message: string): Promise<boolean> {
    return confirm({ message, default: true }, this.#terminal);
  }

  async #fields(shape: Group, at: string, given: Answers): Promise<Answers> {
    const answers: Answers = { ...given };
    for (const { name, shape: inner } of shape.fields) {
      const value = answers[name];
      if (value === undefined || inner.schema.safeParse(value).success) continue;
      if (inner.form === 'group' && isGroup(value)) {
        answers[name] = await this.#fields(inner, pathTo(at, name), value);
      } else {
        answers[name] = await this.#value(inner, pathTo(at, name));
      }
    }
    const open = shape.fields.filter(({ name }) => !Object.hasOwn(given, name));
    for (const field of open.filter(({ required }) => required)) await this.#into(answers, field, at);
    const chosen = await this.#choose(
      shape,
      at,
      answers,
      open.filter(({ name, required }) => !required && !Object.hasOwn(answers, name)),
    );
    for (const field of chosen) await this.#into(answers, field, at);
    return answers;
  }

  async #into(answers: Answers, field: Field, at: string): Promise<void> {
    const path = pathTo(at, field.name);
    if (field.shape.form === 'date' && field.name === 'when') {
      // A date of another calendar is two answers: what it is, and how the document writes it.
      Object.assign(answers, readDateAnswer(await this.#text(field.shape, path)));
    } else {
      answers[field.name] = await this.#value(field.shape, path);
    }
  }

  /** Which of the optional fields; those of a good record are chosen beforehand. */
  async #choose(shape: Group, at: string, answers: Answers, optional: readonly Field[]) {
    const [first] = optional;
    if (!first) return [];
    if (optional.length === 1) {
      const message = `${asking(first.shape, pathTo(at, first.name))} Give it?`;
      return (await confirm({ message, default: first.recommended }, this.#terminal)) ? [first] : [];
    }
    const names = await checkbox(
      {
        message: at === '' ? 'Which of the optional fields?' : `${at}: which of the optional fields?`,
        pageSize: 12,
        loop: false,
        choices: optional.map(({ name, recommended, shape: { says } }) => ({
          value: name,
          checked: recommended,
          ...(says === undefined ? {} : { description: says }),
        })),
        validate: (choices) => {
          const there = new Set([...Object.keys(answers), ...choices.map(({ value }) => value)]);
          return problemWith(shape, there) ?? true;
        },
      },
      this.#terminal,
    );
    return optional.filter(({ name }) => names.includes(name));
  }

  async #value(shape: Shape, at: string): Promise<unknown> {
    switch (shape.form) {
      case 'group':
        return this.#fields(shape, at, {});
      case 'list':
        return this.#list(shape, at);
      case 'flag':
        return shape.value;
      case 'choice':
        return select(
          {
            message: asking(shape, at),
            pageSize: 12,
            choices: shape.values.map(({ value, says }) => ({
              value,
              ...(says === undefined ? {} : { description: says }),
            })),
          },
          this.#terminal,
        );
      case 'either': {
        const option = await select(
          {
            message: asking(shape, at),
            choices: shape.options.map((one) => ({ value: one, name: nameOf(one) })),
          },
          this.#terminal,
        );
        return this.#value(option, at);
      }
      case 'reference':
        return this.#reference(shape, at);
      case 'date':
        return readDateAnswer(await this.#text(shape, at)).when;
      case 'number':
        return Number(await this.#text(shape, at));
      case 'text': {
        const text = await this.#text(shape, at);
        return shape.orNumber === 'other' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
      }
    }
  }

  async #list(shape: Extract<Shape, { form: 'list' }>, at: string): Promise<unknown[]> {
    const items: unknown[] = [];
    for (let another = true; another;) {
      items.push(await this.#value(shape.item, `${at}[${items.length}]`));
      another =
        items.length < shape.min ||
        (await confirm({ message: `Another of ${at}?`, default: false }, this.#terminal));
    }
    return items;
  }

  async #reference(shape: Extract<Shape, { form: 'reference' }>, at: string): Promise<string> {
    const entries = this.#catalogue.entries(shape.to);
    const written = entries.map(({ kind, id, label }) => ({
      value: shape.to === '*' ? `${kind}/${id}` : id,
      description: label,
      // İ and ı, ё and е, marks or none: whoever searches writes one, the label has another.
      folded: searchable(`${kind}/${id} ${label}`),
    }));
    return search(
      {
        message: `${asking(shape, at)} Type to search:`,
        pageSize: 10,
        source: (term = '') => {
          const words = searchable(term).split(/\s+/);
          const found = written.filter(({ folded }) => words.every((word) => folded.includes(word)));
          if (found.length > 0) return found.slice(0, 60);
          const meant = suggest(
            term,
            written.map(({ value }) => value),
          );
          const where = shape.to === '*' ? '<kind>' : shape.to;
          return [
            new Separator(
              `No record: ${meant ? `${meant} ` : ''}A new one is made by “pnpm data new ${where}”.`,
            ),
          ];
        },
      },
      this.#terminal,
    );
  }

  /** A line of text that the schema of its field accepts. */
  async #text(shape: Shape, at: string): Promise<string> {
    const hint =
      shape.form === 'date'
        ? ' A document’s own calendar: 1774-07-10 OS.'
        : shape.examples.length > 0
          ? ` E.g. ${shape.examples.map(String).join(', ')}.`
          : '';
    return input(
      {
        message: `${asking(shape, at)}${hint}\n `,
        validate: (text) => problemWithText(shape, text) ?? true,
        ...(shape.form === 'date'
          ? {
              transformer: (text: string) => {
                const explained = explainDateAnswer(text);
                return explained === '' ? text : `${text}  = ${explained}`;
              },
            }
          : {}),
      },
      this.#terminal,
    );
  }
}

const pathTo = (at: string, name: string) => (at === '' ? name : `${at}.${name}`);

const isGroup = (value: unknown): value is Answers =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asking = (shape: Shape, at: string) => [at, shape.says].filter(Boolean).join(': ');

const searchable = (text: string) =>
  text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').trim();

const nameOf = (shape: Shape) =>
  shape.form === 'group' ? shape.fields.map(({ name }) => name).join(', ') : shape.form;

/** What is wrong with a group that has these fields, or nothing. */
function problemWith({ oneOf, anyOf }: Group, there: ReadonlySet<string>): string | undefined {
  const whole = (sets: readonly (readonly string[])[]) =>
    sets.filter((set) => set.every((name) => there.has(name))).length;
  const list = (sets: readonly (readonly string[])[]) => sets.map((set) => set.join(' and ')).join(', ');
  if (oneOf && whole(oneOf) !== 1) return `Choose exactly one of ${list(oneOf)}.`;
  if (anyOf && whole(anyOf) === 0) return `Choose at least one of ${list(anyOf)}.`;
  return undefined;
}

/** What is wrong with an answer, or nothing. */
export function problemWithText(shape: Shape, text: string): string | undefined {
  if (shape.form === 'date') {
    try {
      readDateAnswer(text);
      return undefined;
    } catch (error) {
      if (error instanceof DateError) return error.message;
      throw error;
    }
  }
  if (shape.form === 'number' && text.trim() === '') return 'Write a number.';
  if (shape.form === 'text' && shape.max !== undefined && text.length > shape.max) {
    return `${text.length} characters are too many: write at most ${shape.max}.`;
  }
  if (shape.form === 'text' && text === '') return 'Write something here.';
  const value = shape.form === 'number' ? Number(text) : text;
  const issue = shape.schema.safeParse(value).error?.issues[0];
  return issue && `${issue.message}.`;
}
