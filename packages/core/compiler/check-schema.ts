import type { z } from 'zod';
import { schemas } from '../src/schema/index.ts';
import type { Finding } from './finding.ts';
import { keysAt } from './schema-path.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './values-at.ts';
import type { WrittenRecord } from './written-record.ts';

type Kind = keyof typeof schemas;
type Issue = z.core.$ZodIssue;

/** Checks one record against the schema of its kind; all its errors at once, each at its place in the file. */
export function checkSchema(record: WrittenRecord): { value?: unknown; findings: Finding[] } {
  const schema: z.ZodType = schemas[record.kind as Kind];
  const result = schema.safeParse(record.value);
  if (result.success) return { value: result.data, findings: [] };
  const findings: Finding[] = [];
  for (const issue of result.error.issues) findings.push(...toFindings(record, schema, issue, []));
  return { findings };
}

function toFindings(
  record: WrittenRecord,
  schema: z.ZodType,
  issue: Issue,
  outer: (string | number)[],
): Finding[] {
  const path = [...outer, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
  const field = path.length === 0 ? 'the record' : `“${path.join('.')}”`;
  const base = { file: record.file, rule: 'schema' };
  const here = record.place(path);

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...base,
        ...record.keyPlace([...path, key]),
        says: `“${key}” is no field of ${path.length === 0 ? `a record of ${record.kind}` : field}.`,
        remedy:
          suggest(key, keysAt(schema, path)) ??
          `remove it, or use one of ${keysAt(schema, path).join(', ') || 'the fields in the schema'}`,
      }));
    case 'invalid_union': {
      const branches = issue.errors.filter((branch) => branch.length > 0);
      const deepest = branches.sort((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0];
      if (deepest) return deepest.flatMap((inner) => toFindings(record, schema, inner, path));
      return [
        { ...base, ...here, says: `${field} has a value that does not fit.`, remedy: 'see the schema' },
      ];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const got = valueAt(record.value, path);
      if (got === undefined) {
        return [
          { ...base, ...here, says: `${field} is missing.`, remedy: `add it: one of ${values.join(', ')}` },
        ];
      }
      return [
        {
          ...base,
          ...here,
          says: `${field} is ${JSON.stringify(got)}, which is not one of its values.`,
          remedy: suggest(typeof got === 'string' ? got : '', values) ?? `use one of ${values.join(', ')}`,
        },
      ];
    }
    case 'invalid_type': {
      const got = valueAt(record.value, path);
      if (got === undefined || got === null) {
        const languageOf = { en: 'English', ru: 'Russian', tr: 'Turkish' } as Record<string, string>;
        const language = languageOf[String(path.at(-1))];
        return [
          {
            ...base,
            ...here,
            says: language ? `${field}: the ${language} text is missing.` : `${field} is missing.`,
            remedy: language ? 'write it; the three languages are equal' : `add it (${issue.expected})`,
          },
        ];
      }
      return [
        {
          ...base,
          ...here,
          says: `${field} is ${describe(got)}, but should be ${issue.expected}.`,
          remedy: `write ${issue.expected === 'string' ? 'text' : `a ${issue.expected}`} here`,
        },
      ];
    }
    case 'too_big':
      return [
        {
          ...base,
          ...here,
          says: `${field} is longer than ${String(issue.maximum)}${issue.origin === 'string' ? ' characters' : ''} (${size(valueAt(record.value, path))}).`,
          remedy: 'shorten it',
        },
      ];
    case 'invalid_format':
      return [
        {
          ...base,
          ...here,
          says: `${field} is ${JSON.stringify(valueAt(record.value, path))}.`,
          remedy: `write ${issue.message.startsWith('Invalid') ? `a valid ${issue.format}` : issue.message}`,
        },
      ];
    default:
      return [
        { ...base, ...here, says: `${field}: ${issue.message}.`, remedy: 'see the schema of this field' },
      ];
  }
}

const size = (value: unknown) =>
  typeof value === 'string' ? value.length : Array.isArray(value) ? value.length : '?';
const describe = (value: unknown) =>
  Array.isArray(value)
    ? 'a list'
    : typeof value === 'object'
      ? 'a group of fields'
      : `${typeof value} ${JSON.stringify(value)}`;
