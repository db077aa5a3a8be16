import { drawn, type MakeElement } from '@parley/markup';
import { type ComponentChild, h } from 'preact';

const make: MakeElement<ComponentChild> = (tag, attributes, ...children) =>
  h(tag, attributes, ...children);

/** What somebody wrote, with its Markdown; never read as HTML. */
export function Markup({ text }: { text: string }) {
  return <>{drawn(text, make)}</>;
}
