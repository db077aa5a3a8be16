import type { Message } from '@parley/wire';
import { afterEach, beforeEach, describe, expect, it as test } from 'vitest';
import { en } from './i18n/en';
import { it } from './i18n/it';
import { speak } from './i18n/translate';
import { messageText } from './messageText';

// what the server writes, see RoutingLines, FormLines and VideoCallAnnouncer
const LINES: [Message['kind'], string, string][] = [
  ['AGENT_CHANGED', 'Bruno has joined the chat.', 'Bruno si è unito alla chat.'],
  [
    'AGENT_LOST',
    'The connection to your agent was lost. We are looking for somebody else.',
    'La connessione con il tuo operatore si è interrotta. Cerchiamo qualcun altro.',
  ],
  ['IDLE_WARNING', 'Are you still there?', 'Sei ancora lì?'],
  [
    'IDLE_WARNING',
    'Are you still there? This chat closes in 1 minute unless somebody writes.',
    'Sei ancora lì? Questa chat si chiude tra 1 minuto se nessuno scrive.',
  ],
  [
    'IDLE_WARNING',
    'Are you still there? This chat closes in 5 minutes unless somebody writes.',
    'Sei ancora lì? Questa chat si chiude tra 5 minuti se nessuno scrive.',
  ],
  ['FORM_ASKED', 'Please fill in this form.', 'Compila questo modulo.'],
  ['FORM_ANSWERED', 'The form has been sent.', 'Il modulo è stato inviato.'],
  [
    'FORM_TIME_OVER',
    'The time for the form is over. The chat goes on without.',
    'Il tempo per il modulo è scaduto. La chat continua senza.',
  ],
  ['VIDEO_CALL', 'Video call', 'Videochiamata'],
  ['VIDEO_CALL_ENDED', 'Video call ended after 45 s', 'Videochiamata terminata dopo 45 s'],
  ['VIDEO_CALL_ENDED', 'Video call ended after 12 min', 'Videochiamata terminata dopo 12 min'],
  ['AGENT_CHANGED', 'Older words', 'Older words'],
  ['VIDEO_CALL_ENDED', 'Older words', 'Older words'],
  ['TEXT', 'Please fill in this form.', 'Please fill in this form.'],
  ['AUTOMATIC_REPLY', 'Are you still there?', 'Are you still there?'],
];

const english = { language: 'en', locale: 'en', texts: en, problems: null } as const;

describe('the text of a message', () => {
  beforeEach(() => speak(english));
  afterEach(() => speak(english));

  test.each(LINES)('of kind %s: “%s” stays in English', (kind, text) => {
    expect(messageText({ kind, text })).toBe(text);
  });

  test.each(LINES)('of kind %s: “%s” in Italian is “%s”', (kind, text, italian) => {
    speak({ language: 'it', locale: 'it', texts: it, problems: null });
    expect(messageText({ kind, text })).toBe(italian);
  });
});
