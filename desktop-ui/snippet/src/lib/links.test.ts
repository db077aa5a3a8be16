import { describe, expect, it } from 'vitest';
import { segments } from './links';

const links = (text: string) =>
  segments(text)
    .filter((segment) => segment.href !== null)
    .map((segment) => segment.text);

describe('segments', () => {
  it('keeps plain text whole', () => {
    expect(segments('Good morning')).toEqual([{ text: 'Good morning', href: null }]);
    expect(segments('')).toEqual([]);
  });

  it('finds addresses and leaves the punctuation of the sentence outside', () => {
    expect(segments('See https://shop.example/a?b=1#c, or call.')).toEqual([
      { text: 'See ', href: null },
      { text: 'https://shop.example/a?b=1#c', href: 'https://shop.example/a?b=1#c' },
      { text: ', or call.', href: null },
    ]);
  });

  it('keeps a bracket that belongs to the address', () => {
    expect(links('(https://en.example/wiki/Alp_(mountain))')).toEqual([
      'https://en.example/wiki/Alp_(mountain)',
    ]);
    expect(links('(see http://a.example)')).toEqual(['http://a.example']);
  });

  it('never links anything but http and https', () => {
    expect(
      links('javascript:alert(1) data:text/html,x ftp://a.example mailto:a@b.example'),
    ).toEqual([]);
  });

  it('keeps what only looks like an address as text', () => {
    expect(segments('http://[ and more')).toEqual([{ text: 'http://[ and more', href: null }]);
  });

  it('loses no character of markup', () => {
    const text = '<a href="https://x.example">x</a> & https://y.example/<b>';

    expect(
      segments(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
    expect(links(text)).toEqual(['https://x.example', 'https://y.example/']);
  });
});
