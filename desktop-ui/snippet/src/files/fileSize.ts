const UNITS = ['B', 'kB', 'MB'];
const STEP = 1024;

/** A file's size as people say it. */
export function fileSize(bytes: number): string {
  let unit = 0;
  let value = bytes;
  for (; value >= STEP && unit < UNITS.length - 1; unit += 1) value /= STEP;
  return `${value.toFixed(unit === 0 || value >= 10 ? 0 : 1)} ${UNITS[unit] ?? ''}`;
}
