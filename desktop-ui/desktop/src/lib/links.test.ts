import { describe, expect, it } from 'vitest';
import { safeHref, splitLinks } from './links';

const links = (text: string) => splitLinks(text).flatMap(({ href }) => href ?? []);

describe('links in a text', () => {
  it('are found with and without a scheme, without the punctuation after them', () => {
    expect(links('see https://a.example/x?y=1, or www.b.example.')).toEqual([
      'https://a.example/x?y=1',
      'https://www.b.example/',
    ]);
    expect(links('(https://a.example/wiki/Foo_(bar))')).toEqual([
      'https://a.example/wiki/Foo_(bar)',
    ]);
  });

  it('lead to the web only', () => {
    expect(links('javascript:alert(1) data:text/html,x file:///etc/passwd')).toEqual([]);
    expect(safeHref('javascript:alert(1)')).toBeNull();
    expect(safeHref('nonsense')).toBeNull();
  });

  it('leave the text as it is', () => {
    const text = '<b>a</b> https://x.example/"onclick=1 مرحبا http:// end';

    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
