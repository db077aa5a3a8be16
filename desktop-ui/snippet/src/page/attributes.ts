import type { ParleyAttributes } from './parley';

export const MOST = 20;
export const LONGEST_NAME = 40;
export const LONGEST_VALUE = 200;

/** What the page has told with what it tells now; throws a `TypeError` at what the server would refuse. */
export function told(
  known: Readonly<Record<string, string>>,
  attributes: ParleyAttributes,
): Record<string, string> {
  const all = { ...known };
  for (const [name, value] of Object.entries(attributes)) {
    const key = name.trim();
    if (key === '' || key.length > LONGEST_NAME)
      throw new TypeError(`an attribute's name has 1 to ${LONGEST_NAME} characters`);
    if (value === null) Reflect.deleteProperty(all, key);
    else all[key] = text(value);
  }
  if (Object.keys(all).length > MOST) throw new TypeError(`there are at most ${MOST} attributes`);
  return all;
}

function text(value: unknown): string {
  if (!['string', 'number', 'boolean'].includes(typeof value))
    throw new TypeError('an attribute is a text, a number or a yes-no');
  const words = String(value).trim();
  if (words.length > LONGEST_VALUE)
    throw new TypeError(`an attribute has at most ${LONGEST_VALUE} characters`);
  return words;
}
