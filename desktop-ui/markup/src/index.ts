// The one reading of messages: a safe subset of Markdown, as elements and never as HTML.
import { blocks } from './blocks';
import type { Attributes, Node } from './nodes';

export { safeHref } from './links';

/** How a library makes an element, such as React's `createElement` and Preact's `h`. */
export type MakeElement<T> = (
  tag: string,
  attributes: Attributes | null,
  ...children: (T | string)[]
) => T;

/** A message as elements of the library that `make` belongs to. */
export function drawn<T>(text: string, make: MakeElement<T>): (T | string)[] {
  const draw = (node: Node): T | string =>
    typeof node === 'string'
      ? node
      : make(node.tag, node.attributes, ...node.children.map((child) => draw(child)));
  return blocks(text).map((block) => draw(block));
}

const LISTS = new Set(['ul', 'ol']);

/** A message's words in one line, without its marks: for previews. */
export function words(text: string): string {
  const read = (node: Node): string =>
    typeof node === 'string'
      ? node
      : node.children.map((child) => read(child)).join(LISTS.has(node.tag) ? ' ' : '');
  return blocks(text)
    .map((block) => read(block))
    .join(' ')
    .replace(/\s+/gu, ' ');
}
