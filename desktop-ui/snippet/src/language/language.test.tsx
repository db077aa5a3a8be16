import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { SHOP } from '../../test/fixtures';
import { TestPage } from '../../test/page';
import { ChatWidget } from '../features/chat/ChatWidget';
import { catalogue as arabic } from '../languages/ar';
import { catalogue as german } from '../languages/de';
import { catalogue as spanish } from '../languages/es';
import { catalogue as french } from '../languages/fr';
import { catalogue as italian } from '../languages/it';
import { chosenLanguage, directionOf } from './choose';
import { EN } from './en';
import { ENGLISH } from './english';
import { type Catalogue, counted, type Language } from './language';
import { systemLine, translatedForm } from './systemLine';

const IT: Language = { tag: 'it', dir: 'ltr', ...italian };
const AR: Language = { tag: 'ar', dir: 'rtl', ...arabic };

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});

describe('the language', () => {
  const all = { languages: ['en', 'it', 'ar'], language: 'it' };

  it.each([
    [['de-CH', 'ar-EG', 'en'], 'ar'],
    [['', 'EN_gb'], 'en'],
    [['zh', 'fr'], 'it'],
    [[], 'it'],
  ])('for those who wish %j is %s', (wishes, language) => {
    expect(chosenLanguage(wishes, all)).toBe(language);
  });

  it('is English where a website allows nothing that is known', () => {
    expect(chosenLanguage(['it'], { languages: ['rm'], language: 'rm' })).toBe('en');
  });

  it('has a direction', () => {
    expect([directionOf('ar'), directionOf('fr')]).toEqual(['rtl', 'ltr']);
  });

  it('counts by its own rules', () => {
    const unread = (language: Language, count: number) =>
      counted(language, language.words.unread, count);

    expect(unread(ENGLISH, 1)).toBe('Open chat, 1 unread');
    expect(unread(IT, 1)).toBe('Apri la chat, 1 messaggio non letto');
    expect(unread(IT, 2)).toBe('Apri la chat, 2 messaggi non letti');
    expect(unread(AR, 2)).toBe('افتح المحادثة، رسالتان غير مقروءتين');
    expect(unread(AR, 5)).toMatch(/رسائل/);
  });
});

/** Every text by its path, plural forms left out. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value !== 'object' || value === null) return [];
    return 'other' in value ? texts({ [key]: value.other }, path) : texts(value, `${path}${key}.`);
  });
}

describe.each<[string, Catalogue]>([
  ['it', italian],
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['ar', arabic],
])('the catalogue of %s', (_code, catalogue) => {
  it('has the places for names and numbers that English has', () => {
    const places = (text: string) => text.replace(/[^#]/g, '').length;

    const here = Object.fromEntries(texts(catalogue.words));
    const wrong = texts(EN).filter(([key, text]) => places(text) !== places(here[key] ?? ''));

    expect(wrong).toEqual([]);
  });

  it('knows the labels of the same forms as Italian', () => {
    expect(Object.keys(catalogue.forms.labels)).toEqual(Object.keys(italian.forms.labels));
    expect(Object.keys(catalogue.files.reasons)).toEqual(Object.keys(italian.files.reasons));
  });
});

describe('what Parley itself says in a chat', () => {
  it('is said in the language of the customer', () => {
    expect(systemLine(IT, 'AGENT_CHANGED', 'Anna $& has joined the chat.')).toBe(
      'Anna $& si è unito alla chat.',
    );
    expect(
      systemLine(
        IT,
        'IDLE_WARNING',
        'Are you still there? This chat closes in 1 minute unless somebody writes.',
      ),
    ).toBe('Sei ancora lì? Questa chat si chiude tra 1 minuto se nessuno scrive.');
    expect(systemLine(IT, 'IDLE_WARNING', 'Are you still there?')).toBe('Sei ancora lì?');
  });

  it('is not what somebody wrote', () => {
    expect(systemLine(IT, 'TEXT', 'Please fill in this form.')).toBe('Please fill in this form.');
    expect(systemLine(IT, 'AUTOMATIC_REPLY', 'Welcome')).toBe('Welcome');
    expect(systemLine(IT, 'constructor', 'x')).toBe('x');
    expect(systemLine(ENGLISH, 'FORM_ASKED', 'Please fill in this form.')).toBe(
      'Please fill in this form.',
    );
  });
});

it('translates the forms that Parley ships and no others', () => {
  const form = (id: string) => ({ id, components: [{ key: 'name', label: 'Your name' }] });

  expect(translatedForm(form('offline-message'), italian.forms.labels)).toEqual({
    id: 'offline-message',
    components: [{ key: 'name', label: 'Il tuo nome' }],
  });
  expect(translatedForm(form('own-form'), italian.forms.labels)).toEqual(form('own-form'));
});

describe('a page', () => {
  const shown = async (...languages: string[]) => {
    const page = new TestPage(new FakeServer());
    page.languages = languages;
    page.server.settings = SHOP;
    await page.boot();
    render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
    return page;
  };

  it('is shown in the language that it asks for', async () => {
    await shown('it-CH');

    fireEvent.click(screen.getByRole('button', { name: 'Apri la chat' }));

    expect(screen.getByRole('dialog', { name: 'Chat con Alpine Shop' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Il tuo messaggio' })).toBeInTheDocument();
    expect(document.querySelector('.root')).toHaveAttribute('lang', 'it');
  });

  it('is shown in English when the texts cannot be fetched', async () => {
    await shown('fr');

    expect(screen.getByRole('button', { name: 'Open chat' })).toBeInTheDocument();
  });
});
