import { afterEach, describe, expect, it as test } from 'vitest';
import { en } from '../../lib/i18n/en';
import { it } from '../../lib/i18n/it';
import { speak } from '../../lib/i18n/translate';
import { shortMoment } from './rowWords';

const english = { language: 'en', locale: 'en-GB', texts: en, problems: null } as const;
const instant = '2026-12-01T15:05:00Z';
const later = Date.parse('2026-12-20T15:05:00Z');

describe('a moment in the list', () => {
  afterEach(() => speak(english));

  test('is written in the language of the desktop, whatever the browser speaks', () => {
    speak(english);
    expect(shortMoment(instant, later)).toMatch(/^1 Dec, \d\d:05$/);
    speak({ ...english, language: 'it', locale: 'it-IT', texts: it });
    expect(shortMoment(instant, later)).toMatch(/^1 dic, \d\d:05$/);
  });
});
