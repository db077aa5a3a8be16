/** A piece of a message: text, or an element of our own choice around such pieces. */
export type Node = string | Element;

export interface Element {
  tag: 'p' | 'ul' | 'ol' | 'li' | 'blockquote' | 'pre' | 'code' | 'strong' | 'em' | 'del' | 'a';
  attributes: Attributes | null;
  children: Node[];
}

export type Attributes = Record<string, string | number>;

/** An element of this tag. */
export function element(
  tag: Element['tag'],
  children: Node[],
  attributes: Attributes | null = null,
): Element {
  return { tag, attributes, children };
}

/** Adds pieces to the end; text that meets text becomes one. */
export function append(nodes: Node[], more: readonly Node[]): void {
  for (const node of more) {
    const last = nodes.at(-1);
    if (node === '') continue;
    if (typeof node === 'string' && typeof last === 'string') nodes[nodes.length - 1] = last + node;
    else nodes.push(node);
  }
}
