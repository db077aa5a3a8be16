import { isRecord } from '../lib/json';
import { language, t } from '../lib/i18n/translate';
import { errorText } from './errorText';
import { ApiProblem } from './problem';

/** Why a form was not saved: what is wrong with which field, and what belongs to none. */
export interface Refusal<F extends string> {
  fields: ReadonlyMap<F, string>;
  form: string | null;
}

/** How the server's words find their field. */
export interface RefusalRules<F extends string> {
  /** By the kind of the problem. */
  kinds: ReadonlyMap<string, F>;
  /** By the path in the problem's member `fields`. */
  paths: ReadonlyMap<string, F>;
}

/** Puts a refusal's texts beside the fields that they are about. */
export function refusalOf<F extends string>(error: unknown, rules: RefusalRules<F>): Refusal<F> {
  if (!(error instanceof ApiProblem)) return { fields: new Map(), form: errorText(error) };
  const field = rules.kinds.get(error.kind);
  if (field) return { fields: new Map([[field, errorText(error)]]), form: null };
  return byPath(error, rules.paths);
}

function byPath<F extends string>(error: ApiProblem, paths: ReadonlyMap<string, F>): Refusal<F> {
  const fields = new Map<F, string>();
  const rest: string[] = [];
  for (const [path, text] of namedFields(error)) {
    const field = paths.get(path);
    if (field) fields.set(field, sentence(text));
    else rest.push(`${path}: ${language() === 'en' ? text : t('form.refused')}`);
  }
  if (rest.length > 0) return { fields, form: rest.join(', ') };
  return { fields, form: fields.size > 0 ? null : errorText(error) };
}

function namedFields(error: ApiProblem): [string, string][] {
  const { fields } = error.problem;
  if (!isRecord(fields)) return [];
  return Object.entries(fields).map(([path, text]) => [path, String(text)]);
}

/** The server says what a field must be: "1 to 1000", or "must not be blank". */
function sentence(rule: string): string {
  if (language() !== 'en') return t('form.refused');
  if (!rule.startsWith('must')) return t('form.allowed', { rule });
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}.`;
}
