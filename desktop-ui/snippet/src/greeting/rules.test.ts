import type { GreetingRule } from '@parley/wire';
import { describe, expect, it } from 'vitest';
import { fitting, isPage, keyOf } from './rules';

function rule(changes: Partial<GreetingRule> = {}): GreetingRule {
  return {
    text: 'Need help?',
    translations: {},
    page: '',
    seconds: 0,
    visitors: 'EVERYBODY',
    enabled: true,
    ...changes,
  };
}

const SHOP = 'https://shop.example';

describe('the page of a greeting', () => {
  it.each([
    ['', '/anything?x=1'],
    ['/', '/'],
    ['/boots', '/boots'],
    ['/boots', '/boots?size=42#top'],
    ['/boots/*', '/boots/'],
    ['/boots/*', '/boots/red/42'],
    ['/*/sale', '/it/sale'],
    ['/*/a*b', '/x/ab'],
    ['/boots?size=4*', '/boots?size=42'],
    ['/città', '/citt%C3%A0'],
    ['/*', '/%E0%A4%A'],
  ])('%s is %s', (path, address) => expect(isPage(path, SHOP + address)).toBe(true));

  it.each([
    ['/', '/boots'],
    ['/boots', '/boots/red'],
    ['/boots/*', '/boots'],
    ['/*/sale', '/sale'],
    ['/*/sale', '/it/sale/1'],
    ['/a*a', '/a'],
    ['/boots?size=4*', '/boots'],
    ['/Boots', '/boots'],
  ])('%s is not %s', (path, address) => expect(isPage(path, SHOP + address)).toBe(false));

  it('is found in no time, whatever the address', () => {
    const path = `/*${'a*'.repeat(4)}b`;
    expect(isPage(path, `${SHOP}/${'a'.repeat(50_000)}`)).toBe(false);
  });
});

describe('the greeting that fits', () => {
  const visit = { url: `${SHOP}/boots`, seconds: 5, returning: false };

  it('is the first whose time has come, for whom it is meant', () => {
    const late = rule({ seconds: 10, text: 'late' });
    const back = rule({ visitors: 'RETURNING', text: 'back' });
    const fresh = rule({ visitors: 'NEW', text: 'new' });
    const all = [late, back, fresh, rule()];

    expect(fitting(all, visit, [])).toBe(fresh);
    expect(fitting(all, { ...visit, seconds: 10 }, [])).toBe(late);
    expect(fitting(all, { ...visit, returning: true }, [])).toBe(back);
    expect(fitting([late], visit, [])).toBeNull();
  });

  it('is none that was said, wherever it stands now', () => {
    const first = rule({ text: 'first' });
    const second = rule({ text: 'second' });

    expect(fitting([second, first], visit, [keyOf(second)])).toBe(first);
    expect(fitting([first], visit, [keyOf(first)])).toBeNull();
  });
});
