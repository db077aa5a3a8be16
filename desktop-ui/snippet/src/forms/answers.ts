import type { FieldRules, FormField } from './schema';

export type Answer = string | number | boolean | string[];
/** By field key; what is not answered is not there. */
export type Answers = Readonly<Record<string, Answer>>;
/** What is wrong, by field key, in the server's words. */
export type Faults = Readonly<Record<string, string>>;

/** What is wrong at first sight; the server looks again. */
export function faultsOf(fields: readonly FormField[], answers: Answers): Faults {
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const fault = faultOf(field, answers[field.key]);
    if (fault !== null) faults[field.key] = fault;
  }
  return faults;
}

function faultOf({ rules }: FormField, answer: Answer | undefined): string | null {
  const text = typeof answer === 'string' ? answer.trim() : answer;
  const nothing = text === undefined || text === '' || text === false;
  if (nothing || (Array.isArray(text) && text.length === 0))
    return rules.required ? 'REQUIRED' : null;
  if (typeof text === 'number') return numberFault(rules, text);
  return typeof text === 'string' ? textFault(rules, text) : null;
}

function numberFault({ min, max }: FieldRules, number: number): string | null {
  if (min !== null && number < min) return 'TOO_SMALL';
  return max !== null && number > max ? 'TOO_LARGE' : null;
}

function textFault(rules: FieldRules, text: string): string | null {
  const { length } = Array.from(text);
  if (rules.maxLength !== null && length > rules.maxLength) return 'TOO_LONG';
  if (rules.minLength !== null && length < rules.minLength) return 'TOO_SHORT';
  if (rules.email && !/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text)) return 'NOT_AN_EMAIL';
  return rules.pattern !== null && !new RegExp(rules.pattern).test(text) ? 'PATTERN' : null;
}

/** The answers to the form's own fields, as the server takes them. */
export function answered(fields: readonly FormField[], answers: Answers): Record<string, Answer> {
  const taken: Record<string, Answer> = {};
  for (const { key } of fields) {
    const answer = answers[key];
    const value = typeof answer === 'string' ? answer.trim() : answer;
    if (value !== undefined && value !== '') taken[key] = value;
  }
  return taken;
}
