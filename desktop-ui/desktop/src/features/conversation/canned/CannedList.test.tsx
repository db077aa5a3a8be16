import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fittingAnswer } from '../../../test/fakeCannedAnswers';
import { FakeServer } from '../../../test/fakeServer';
import { CHAT, interaction } from '../../../test/fixtures';
import { renderApp } from '../../../test/renderApp';

const FITTING = `/api/interactions/${CHAT}/canned-answers`;
const SEND = `/api/interactions/${CHAT}/messages`;

describe('the canned answers of a chat', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    return { ...view, box: await screen.findByRole('textbox', { name: 'Message' }) };
  };
  const list = () => screen.findByRole('listbox', { name: 'Canned answers' });
  const chosen = () => screen.getByRole('option', { selected: true });

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction()];
    server.canned.fitting = [
      fittingAnswer({ shortcut: 'hello', text: 'Hello Maria, this is Anna.', scope: 'PERSONAL' }),
      fittingAnswer({ shortcut: 'bye', text: 'Goodbye!' }),
      fittingAnswer({ shortcut: 'hours', text: 'We are here from 9 to 5.' }),
    ];
  });

  it('are asked for at the first slash and no more', async () => {
    const { user, box } = await open();
    await user.type(box, 'Hi');
    expect(server.asked('GET', FITTING)).toHaveLength(0);

    await user.type(box, ' /');
    await list();
    await user.type(box, '{Backspace}/');

    expect(within(await list()).getAllByRole('option')).toHaveLength(3);
    expect(server.asked('GET', FITTING)).toHaveLength(1);
  });

  it('are filtered, chosen and inserted with the keyboard, and nothing is sent', async () => {
    const { user, box } = await open();
    await user.type(box, 'Well, /h');
    expect(within(await list()).getAllByRole('option')).toHaveLength(2);
    expect(box).toHaveAttribute('aria-activedescendant', chosen().id);
    expect(chosen()).toHaveTextContent('/helloMy own');

    await user.keyboard('{ArrowDown}');
    expect(chosen()).toHaveTextContent('/hours');
    await user.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await user.keyboard(' Yes?');

    expect(box).toHaveValue('Well, We are here from 9 to 5. Yes?');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(server.asked('POST', SEND)).toHaveLength(0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(server.asked('POST', SEND)).toHaveLength(1));
  });

  it('are inserted where the slash stands, and the cursor is behind', async () => {
    const { user, box } = await open();
    await user.type(box, 'A  C');
    await user.keyboard('{ArrowLeft}{ArrowLeft}/by');
    await list();

    await user.keyboard('{Tab}B');

    expect(box).toHaveValue('A Goodbye!B C');
    expect(box).toHaveFocus();
  });

  it('are chosen with the mouse', async () => {
    const { user, box } = await open();
    await user.type(box, '/');

    await user.click(within(await list()).getByRole('option', { name: /Goodbye/ }));

    expect(box).toHaveValue('Goodbye!');
    expect(box).toHaveFocus();
  });

  it('are closed with Escape, which keeps the text', async () => {
    const { user, box } = await open();
    await user.type(box, '/h');
    await list();

    await user.keyboard('{Escape}o');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('{Enter}');

    await waitFor(() => expect(server.asked('POST', SEND)).toMatchObject([{ text: '/ho' }]));
    await user.type(box, '/');
    await list();
  });

  it('say that none fits, and keep the word from being sent', async () => {
    const { user, box } = await open();
    await user.type(box, '/zzz');

    expect(await screen.findByText(/No canned answer fits “\/zzz”/u)).toBeVisible();
    await user.keyboard('{Enter}');

    expect(box).toHaveValue('/zzz');
    expect(server.asked('POST', SEND)).toHaveLength(0);
  });

  it('say that there are none at all', async () => {
    server.canned.fitting = [];
    const { user, box } = await open();
    await user.type(box, '/');

    expect(await screen.findByText(/There are no canned answers yet/u)).toBeVisible();
  });

  it('are not opened by an address', async () => {
    const { user, box } = await open();

    await user.type(box, 'https://shop.example/');

    expect(screen.queryByText(/canned answers/iu)).toBeNull();
    expect(server.asked('GET', FITTING)).toHaveLength(0);
  });

  it('are asked for again when they could not be loaded', async () => {
    server.refusals.set(`GET ${FITTING}`, { status: 500, body: {} });
    const { user, box } = await open();
    await user.type(box, '/');
    await screen.findByText('The canned answers could not be loaded.');
    server.refusals.clear();

    await user.tab({ shift: true });
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await user.keyboard('{Enter}');

    expect(within(await list()).getAllByRole('option')).toHaveLength(3);
  });
});
