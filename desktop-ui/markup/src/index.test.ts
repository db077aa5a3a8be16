import { describe, expect, it } from 'vitest';
import { CASES, ENDLESS } from '../test/cases';
import { drawn, type MakeElement, words } from './index';

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Made HTML, told from text. */
interface Html {
  html: string;
}

const htmlOf = (part: Html | string) => (typeof part === 'string' ? escaped(part) : part.html);

const make: MakeElement<Html> = (tag, attributes, ...children) => {
  const written = Object.entries(attributes ?? {}).map(
    ([name, value]) => ` ${name}="${escaped(String(value))}"`,
  );
  return { html: `<${tag}${written.join('')}>${children.map(htmlOf).join('')}</${tag}>` };
};

describe('a message', () => {
  it.each(CASES)('shows $name', ({ text, html }) => {
    expect(drawn(text, make).map(htmlOf).join('')).toBe(html);
  });

  it.each(ENDLESS.map((text) => ({ begin: text.slice(0, 12), text })))(
    'is read quickly and never deep: $begin…',
    ({ text }) => {
      const begin = performance.now();
      const deepest = (part: { depth: number } | string) =>
        typeof part === 'string' ? 0 : part.depth;
      const drawing = drawn<{ depth: number }>(text, (_tag, _attributes, ...children) => ({
        depth: 1 + children.reduce((most, child) => Math.max(most, deepest(child)), 0),
      }));

      expect(performance.now() - begin).toBeLessThan(1000);
      expect(drawing.reduce((most, part) => Math.max(most, deepest(part)), 0)).toBeLessThan(10);
    },
  );

  it('can be told in one line without its marks', () => {
    expect(words('Hi **you**\n\n- a\n- [b](https://b.example)\n\n```\nc\n```')).toBe(
      'Hi you a b c',
    );
  });
});
