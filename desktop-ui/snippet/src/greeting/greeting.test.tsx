import type { GreetingRule } from '@parley/wire';
import { act, fireEvent, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LanguageCode } from '../language/choose';
import { LanguageContext } from '../language/language';
import { ENGLISH } from '../language/english';
import { MapStorage } from '../lib/storage';
import { Greeting } from './Greeting';
import { Said } from './said';

const HELP: GreetingRule = {
  text: 'Need <b>help</b>?',
  translations: { it: 'Serve aiuto?' },
  page: '/boots*',
  seconds: 3,
  visitors: 'EVERYBODY',
  enabled: true,
};

describe('a greeting', () => {
  let session: MapStorage;
  let url: string;
  const opened = vi.fn();

  const page = (greetings = [HELP], tag: LanguageCode = 'en') => {
    const part = { greetings, avatar: '', name: 'Alpine Shop', returning: false, onOpen: opened };
    const said = new Said(session, 'SHOP');
    return render(
      <LanguageContext.Provider value={{ ...ENGLISH, tag }}>
        <Greeting {...part} url={() => url} said={said} />
      </LanguageContext.Provider>,
    );
  };
  const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1_000));

  beforeEach(() => {
    vi.useFakeTimers();
    session = new MapStorage();
    url = 'https://shop.example/boots';
    opened.mockClear();
  });
  afterEach(() => vi.useRealTimers());

  it('is said after its time, as text, and leads into the chat', async () => {
    const { getByRole, getByText, queryByText } = page();
    await pass(2);
    expect(queryByText(HELP.text)).toBeNull();

    await pass(2);
    expect(getByRole('status')).toHaveTextContent('Alpine Shop');
    fireEvent.click(getByText(HELP.text));

    expect(opened).toHaveBeenCalledWith(HELP.text);
  });

  it('speaks the language of the customer where it has words', async () => {
    const { getByText } = page([HELP], 'it');
    await pass(4);

    expect(getByText('Serve aiuto?')).toBeVisible();
  });

  it('is said once in a session', async () => {
    const first = page();
    await pass(4);
    first.unmount();

    const { queryByText } = page();
    await pass(10);
    expect(queryByText(HELP.text)).toBeNull();
  });

  it('is the last one when it is closed', async () => {
    const other = { ...HELP, text: 'Still there?', page: '' };
    const { getByRole, queryByText, unmount } = page([HELP, other]);
    await pass(4);
    fireEvent.click(getByRole('button', { name: 'Close message' }));
    await pass(10);
    expect(queryByText('Still there?')).toBeNull();
    unmount();

    const next = page([other]);
    await pass(10);
    expect(next.queryByText('Still there?')).toBeNull();
  });

  it('counts the time anew on a page that is not loaded', async () => {
    url = 'https://shop.example/';
    const { queryByText } = page();
    await pass(60);
    expect(queryByText(HELP.text)).toBeNull();

    url = 'https://shop.example/boots#red';
    await pass(3);
    expect(queryByText(HELP.text)).toBeNull();
    await pass(2);
    expect(queryByText(HELP.text)).not.toBeNull();
  });
});
