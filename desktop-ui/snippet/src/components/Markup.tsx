import type { drawn, MakeElement } from '@parley/markup';
import { type ComponentChild, h } from 'preact';

const make: MakeElement<ComponentChild> = (tag, attributes, ...children) =>
  h(tag, attributes, ...children);

interface MarkupProps {
  text: string;
  /** Null until its code is there. */
  drawn: typeof drawn | null;
}

/** What somebody wrote, with its Markdown; never read as HTML. */
export function Markup({ text, drawn }: MarkupProps) {
  return <>{drawn ? drawn(text, make) : text}</>;
}
