import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../lib/i18n/en';
import { LanguageChoice } from '../lib/i18n/languages';
import { speak } from '../lib/i18n/translate';
import { memoryStorage } from '../lib/storage';
import { errorText } from './errorText';
import { ApiProblem } from './problem';

const refusal = (kind: string, facts: Record<string, unknown>) =>
  new ApiProblem({ type: `/problems/${kind}`, title: kind, status: 409, detail: kind, ...facts });

describe('what a refusal says', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    speak({ language: 'en', locale: 'en', texts: en, problems: null });
  });

  it('holds the facts of the server in each language', async () => {
    vi.stubGlobal('document', { documentElement: { lang: '' } });
    await new LanguageChoice(memoryStorage(), ['it']).start();

    expect(errorText(refusal('offer-taken', { takenBy: 'Bruno' }))).toBe('Bruno ha preso la chat.');
    expect(errorText(refusal('attachment-too-large', { maxBytes: 15 * 1024 ** 2 }))).toContain(
      '15 MB',
    );
  });

  it('is in English what the server says', () => {
    expect(errorText(refusal('Bruno has taken this chat.', {}))).toBe('Bruno has taken this chat.');
  });
});
