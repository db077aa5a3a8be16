import type { Language } from '../language/language';
import { fileWords } from './words';

const STEP = 1024;

/** A file's size as people say it. */
export function fileSize(bytes: number, language: Language): string {
  const { units } = fileWords(language);
  let unit = 0;
  let value = bytes;
  for (; value >= STEP && unit < units.length - 1; unit += 1) value /= STEP;
  const digits = unit === 0 || value >= 10 ? 0 : 1;
  const number = value.toLocaleString(language.tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number} ${units[unit] ?? ''}`;
}
