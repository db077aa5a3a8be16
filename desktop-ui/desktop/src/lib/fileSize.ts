import { number } from './i18n/translate';

const UNITS = ['B', 'kB', 'MB', 'GB'];
const STEP = 1024;

/** A file's size as people say it. */
export function fileSize(bytes: number): string {
  const unit = Math.min(
    UNITS.length - 1,
    Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)),
  );
  const value = bytes / STEP ** unit;
  const digits = unit === 0 || value >= 10 ? 0 : 1;
  const shown = number(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${shown} ${UNITS[unit] ?? ''}`;
}
