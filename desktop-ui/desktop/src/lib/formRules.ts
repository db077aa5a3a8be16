import { t } from './i18n/translate';

const WHOLE_NUMBER = /^\d{1,6}$/;

/** The typed whole number; null if it is none. */
export function wholeNumber(text: string): number | null {
  return WHOLE_NUMBER.test(text.trim()) ? Number(text) : null;
}

/** What is wrong with what should be a whole number within limits; null = nothing. */
export function wrongNumber(text: string, least: number, most: number): string | null {
  const number = wholeNumber(text);
  const right = number !== null && number >= least && number <= most;
  return right ? null : t('form.number', { least, most });
}

/** What is wrong with what should be one line of text that is not empty; null = nothing. */
export function wrongLine(text: string, most: number): string | null {
  const length = Array.from(text.trim()).length;
  return length >= 1 && length <= most ? null : t('form.line', { most });
}

/** Whether no line is there twice; empty ones do not count. */
export function areDistinct(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  return new Set(filled).size === filled.length;
}

/** Only the fields that something is wrong with. */
export function wrongFields<F extends string>(
  found: readonly (readonly [F, string | null])[],
): ReadonlyMap<F, string> {
  return new Map(found.flatMap(([field, text]) => (text === null ? [] : [[field, text]])));
}
