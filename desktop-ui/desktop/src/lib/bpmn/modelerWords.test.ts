import { afterEach, describe, expect, it as test } from 'vitest';
import { en } from '../i18n/en';
import { it } from '../i18n/it';
import { speak } from '../i18n/translate';
import { modelerWords, translateModule } from './modelerWords';

const english = { language: 'en', locale: 'en', texts: en, problems: null } as const;

async function translator() {
  const { translate } = translateModule(await modelerWords());
  return (translate as [string, (text: string, values?: Record<string, string>) => string])[1];
}

describe('the modeler', () => {
  afterEach(() => speak(english));

  test('speaks English of its own', async () => {
    speak(english);
    const translate = await translator();
    expect(translate('Append gateway')).toBe('Append gateway');
    expect(translate('No {what} for {who}', { what: 'way' })).toBe('No way for {who}');
  });

  test('speaks Italian, and keeps what it has no word for', async () => {
    speak({ ...english, language: 'it', texts: it });
    const translate = await translator();
    expect(translate('Append gateway')).toBe('Aggiungi gateway');
    expect(translate('Something new')).toBe('Something new');
  });
});
