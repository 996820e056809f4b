import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';
import { DateError } from '../../src/dates/index.ts';
import { UsageError } from '../commands/command.ts';
import { type Shape, recordShape } from '../shape.ts';
import { suggest } from '../suggest.ts';
import { readDateAnswer } from './date-answer.ts';

export type Answers = Record<string, unknown>;

/**
 * Reads answers from a YAML text: the fields of a record.
 *
 * @param from how the text is called in messages
 * @throws {UsageError} for what is no YAML, or no fields
 */
export function readAnswers(text: string, from: string): Answers {
  const doc = parseDocument(text, { prettyErrors: true, uniqueKeys: true });
  const [problem] = [...doc.errors, ...doc.warnings];
  if (problem) throw new UsageError(`${from} is not valid YAML: ${problem.message}`);
  const value: unknown = doc.toJS();
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw new UsageError(`${from} holds no fields. Write them as “key: value” lines.`);
  }
  return value as Answers;
}

/** @throws {UsageError} for a file that cannot be read */
export async function readAnswersFile(file: string, here: string): Promise<Answers> {
  let text: string;
  try {
    text = await readFile(path.resolve(here, file), 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as Error).message}`, { cause: error });
  }
  return readAnswers(text, file);
}

/**
 * Puts `path=value` into answers; the value is YAML, so `weight=4` is a number and `parties=[{ polity: rsfsr }]` a list.
 *
 * @throws {UsageError} for another form, or a first field that the kind does not have
 */
export function setAnswer(answers: Answers, assignment: string, shape: ReturnType<typeof recordShape>): void {
  const match = /^([a-z_]+(?:\.[a-z_0-9]+)*)=(.*)$/su.exec(assignment);
  if (!match?.[1] || match[2] === undefined) {
    throw new UsageError(`“--set ${assignment}” is not field=value. Write --set labels.en="Treaty of Kars".`);
  }
  const keys = match[1].split('.');
  const names = shape.fields.map(({ name }) => name);
  const [first = '', ...inner] = keys;
  if (!names.includes(first)) {
    throw new UsageError(
      `“${first}” in --set ${match[1]} is no field: ${suggest(first, names) ?? `the fields are ${names.join(', ')}`}`,
    );
  }
  let value: unknown;
  try {
    value = parse(match[2], { prettyErrors: false });
  } catch (error) {
    throw new UsageError(`The value of --set ${match[1]} is not valid YAML: ${(error as Error).message}`, {
      cause: error,
    });
  }
  let group = answers;
  for (const key of [first, ...inner].slice(0, -1)) {
    const next = Object.hasOwn(group, key) ? group[key] : undefined;
    if (typeof next === 'object' && next !== null) group = next as Answers;
    else group = group[key] = {};
  }
  group[keys.at(-1) ?? first] = value;
}

/**
 * Completes dates: `signed: 1774-07-10 OS` becomes `{ when, as_written }`, a bare date beside other fields likewise.
 * What is no date stays for the schema to refuse.
 */
export function expandDates(shape: Shape, value: unknown): unknown {
  if (shape.form === 'list' && Array.isArray(value)) {
    return value.map((item) => expandDates(shape.item, item));
  }
  if (shape.form === 'date') return (typeof value === 'string' && answerOf(value)?.when) || value;
  if (shape.form !== 'group') return value;
  const isDating = shape.fields.some(({ name, shape: { form } }) => name === 'when' && form === 'date');
  const isPlain = typeof value === 'string' || typeof value === 'number';
  const group: unknown = isDating && isPlain ? { when: value } : value;
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return value;
  const { when, ...rest } = group as Answers;
  const answer = isDating && typeof when === 'string' ? answerOf(when) : undefined;
  const completed: Answers = answer ? { ...answer, ...rest } : { ...(group as Answers) };
  for (const { name, shape: inner } of shape.fields) {
    if (Object.hasOwn(completed, name)) completed[name] = expandDates(inner, completed[name]);
  }
  return completed;
}

function answerOf(text: string) {
  try {
    return readDateAnswer(text);
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}
