import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStorage } from '../storage';
import { en } from './en';
import { LanguageChoice } from './languages';
import { number, plural, problemText, speak, t } from './translate';

describe('the choice of a language', () => {
  const html = { lang: '' };

  beforeEach(() => vi.stubGlobal('document', { documentElement: html }));

  afterEach(() => {
    vi.unstubAllGlobals();
    speak({ language: 'en', locale: 'en', texts: en, problems: null });
  });

  it('begins with the first language of the browser that there is', async () => {
    const choice = new LanguageChoice(memoryStorage(), ['de-DE', 'it-CH', 'en']);

    await choice.start();

    expect(t('app.cancel')).toBe('Annulla');
    expect(html.lang).toBe('it');
  });

  it('writes numbers although the browser calls its language what no language is called', async () => {
    await new LanguageChoice(memoryStorage(), ['en-US@posix', 'en-US']).start();

    expect(number(1234.5)).toBe('1,234.5');
  });

  it('falls back to English', async () => {
    await new LanguageChoice(memoryStorage(), ['de', 'constructor']).start();

    expect(t('app.cancel')).toBe('Cancel');
    expect(html.lang).toBe('en');
  });

  it('is remembered for each person of a browser', async () => {
    const storage = memoryStorage();
    const first = new LanguageChoice(storage, ['en']);
    await first.choose('mara', 'it');
    await first.choose('ben', 'en');

    const later = new LanguageChoice(storage, ['en']);
    await later.start();
    expect(later.current.get()).toBe('en');
    await later.welcome('mara');

    expect(later.current.get()).toBe('it');
    expect(t('app.cancel')).toBe('Annulla');
  });

  it('does not believe what is stored', () => {
    const storage = memoryStorage();
    storage.write('parley.language', 'toString');

    expect(new LanguageChoice(storage, ['it']).current.get()).toBe('it');
  });

  it('counts, and writes numbers, as the language does', async () => {
    await new LanguageChoice(memoryStorage(), ['it']).start();

    expect(plural('mention.count', 1)).toBe('1 collega');
    expect(plural('mention.count', 12_000)).toBe('12.000 colleghi');
    expect(number(1.5)).toBe('1,5');
  });

  it('names what the server refuses, and never in another language', async () => {
    expect(problemText('interaction-closed')).toBeNull();

    await new LanguageChoice(memoryStorage(), ['it']).start();

    expect(problemText('interaction-closed')).toBe('La chat è chiusa.');
    expect(problemText('not-known-here')).toBe('Il server ha rifiutato la richiesta.');
  });
});
