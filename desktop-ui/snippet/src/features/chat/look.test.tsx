import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../../test/fakeServer';
import { SHOP } from '../../../test/fixtures';
import { TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';
import { contrast } from '../../lib/colour';
import { lookStyle, sideOf, wordsOf } from '../../lib/look';

const HASH = 'a'.repeat(64);
const TEXTS = { title: 'Help', subtitle: 'Ask us', greeting: 'Hello', launcher: '' };
const LOOK = { ...SHOP.look, texts: TEXTS };

const channels = (css = ''): readonly [number, number, number] => {
  const [red = 0, green = 0, blue = 0] = (css.match(/\d+/g) ?? []).map(Number);
  return [red, green, blue];
};

async function shown(look: Partial<typeof LOOK>, deviceIsDark = false) {
  vi.stubGlobal('matchMedia', () => ({
    matches: deviceIsDark,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
  const page = new TestPage(new FakeServer());
  page.languages = ['it'];
  page.server.settings = { ...SHOP, look: { ...LOOK, ...look } };
  await page.boot();
  render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
  return document.querySelector('.root');
}

afterEach(() => vi.unstubAllGlobals());

describe('the words of a website', () => {
  it('are those of the language, and where it has none those for all', () => {
    const it = { title: 'Aiuto', subtitle: '', greeting: '', launcher: 'Scrivici' };
    const look = { ...LOOK, translations: { it } };

    expect(wordsOf(look, 'it')).toEqual({ ...TEXTS, title: 'Aiuto', launcher: 'Scrivici' });
    expect(wordsOf(look, 'de')).toEqual(TEXTS);
  });

  it('stand in the window and on the launcher, as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    await shown({ texts: { title: evil, subtitle: 'Sub', greeting: evil, launcher: 'Chat' } });

    fireEvent.click(screen.getByRole('button', { name: 'Chat, Apri la chat' }));

    expect(screen.getByRole('heading', { name: evil })).toBeInTheDocument();
    expect(screen.getByText('Sub')).toBeInTheDocument();
    expect(screen.getAllByText(evil)).toHaveLength(2);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('the look of a website', () => {
  it('puts the chat on the side that it says, or that is usual on the page', () => {
    expect(sideOf({ ...LOOK, side: 'AUTO' }, 'left')).toBe('left');
    expect(sideOf({ ...LOOK, side: 'RIGHT' }, 'left')).toBe('right');
    expect(sideOf({ ...LOOK, side: 'LEFT' }, 'right')).toBe('left');
  });

  it('shows the picture, and nothing where it cannot be loaded', async () => {
    await shown({ avatar: HASH });
    fireEvent.click(screen.getByRole('button', { name: 'Apri la chat' }));

    const picture = document.querySelector('img');
    expect(picture).toHaveAttribute('src', `https://parley.example/api/avatars/${HASH}`);
    if (picture) fireEvent.error(picture);

    expect(document.querySelector('img')).toBeNull();
  });

  it.each([
    ['LIGHT', true, 'light'],
    ['DARK', false, 'dark'],
    ['AUTO', true, 'dark'],
    ['AUTO', false, 'light'],
  ] as const)('is, where it says %s on a dark device (%s), %s', async (scheme, device, drawn) => {
    expect(await shown({ scheme }, device)).toHaveAttribute('data-scheme', drawn);
  });

  it('has an accent that can be read in the dark', () => {
    for (const colour of ['#000000', '#1f5ed6', '#ffffff', '#7a1f1f']) {
      const style = lookStyle({ ...LOOK, colour }, true);
      const text = channels(style['--accent-text']);
      expect(contrast(text, [35, 41, 52])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('lets no colour be more than a colour', () => {
    const style = lookStyle({ ...LOOK, colour: 'red; background: url(//evil)' }, false);

    expect(style['--accent']).toBe('rgb(31 94 214)');
  });

  it('is in a language that the website offers', async () => {
    await shown({ languages: ['en', 'de'], language: 'en' });

    expect(screen.getByRole('button', { name: 'Open chat' })).toBeInTheDocument();
  });
});
