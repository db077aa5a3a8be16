import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { level } from '../../test/fakeDispositions';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const CLOSE = `/api/interactions/${CHAT}/close`;
const DISPOSE = `/api/interactions/${CHAT}/disposition`;

const closed = (changes = {}) =>
  interaction({
    lastSeq: 1,
    state: 'CLOSED',
    closedBy: 'CUSTOMER',
    wrapUpUntil: '2026-03-02T12:01:00Z',
    wrapUpRemainingMs: 45_000,
    ...changes,
  });

describe('closing and disposing', () => {
  let server: FakeServer;

  // The form's library is large: no test is to wait for its first loading.
  beforeAll(async () => {
    await import('../../lib/forms/dispositionForm');
  }, 60_000);

  beforeEach(() => {
    server = new FakeServer();
    server.messages = [message(1, { text: 'Hello' })];
    server.interactions = [interaction({ lastSeq: 1 })];
    server.dispositions.choice.dispositions = [
      level('Order', level('Delivery', level('Late'), level('Lost'))),
      level('Spam'),
    ];
  });

  async function open() {
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('tab', { name: /Maria Bianchi/u }));
    return user;
  }

  async function askToClose() {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Close chat' }));
    return { user, dialog: within(await screen.findByRole('dialog')) };
  }

  it('is one way of closing: level by level, with a comment', async () => {
    const { user, dialog } = await askToClose();
    await user.click(await dialog.findByRole('button', { name: 'Close & dispose' }));
    await user.selectOptions(await dialog.findByLabelText('Disposition'), 'Order');
    await user.selectOptions(await dialog.findByLabelText('Order, more exactly'), 'Delivery');
    await user.selectOptions(await dialog.findByLabelText('Delivery, more exactly'), 'Late');
    await user.type(dialog.getByLabelText('Comment'), 'Carrier lost it');

    await user.click(dialog.getByRole('button', { name: 'Close & dispose' }));

    await waitFor(() =>
      expect(server.asked('POST', CLOSE)).toEqual([
        { disposition: { disposition: 'Late', comment: 'Carrier lost it' } },
      ]),
    );
  });

  it('goes on to the next level before it asks the server', async () => {
    const { user, dialog } = await askToClose();
    await user.click(await dialog.findByRole('button', { name: 'Close & dispose' }));
    const close = await dialog.findByRole('button', { name: 'Close & dispose' });
    await dialog.findByLabelText('Disposition');
    await user.click(close);
    expect(await dialog.findByText('Fill this in.')).toBeVisible();
    await waitFor(() => expect(dialog.getByLabelText('Disposition')).toHaveFocus());

    await user.selectOptions(dialog.getByLabelText('Disposition'), 'Order');
    await waitFor(() => expect(dialog.queryByText('Fill this in.')).toBeNull());
    await user.click(close);

    expect(await dialog.findByText('Choose from the next level too.')).toBeVisible();
    await waitFor(() => expect(dialog.getByLabelText('Order, more exactly')).toHaveFocus());
    expect(server.asked('POST', CLOSE)).toEqual([]);
  });

  it('is the only way where the website demands it', async () => {
    server.dispositions.choice.mandatory = true;
    const { user, dialog } = await askToClose();
    await user.selectOptions(await dialog.findByLabelText('Disposition'), 'Spam');
    expect(dialog.queryByRole('button', { name: 'Close chat' })).toBeNull();

    await user.click(dialog.getByRole('button', { name: 'Close & dispose' }));

    await waitFor(() =>
      expect(server.asked('POST', CLOSE)).toEqual([{ disposition: { disposition: 'Spam' } }]),
    );
  });

  it('is no way where there is nothing to choose', async () => {
    server.dispositions.choice.dispositions = [];
    const { user, dialog } = await askToClose();
    await user.click(await dialog.findByRole('button', { name: 'Close chat' }));

    expect(dialog.queryByRole('button', { name: 'Close & dispose' })).toBeNull();
    await waitFor(() => expect(server.asked('POST', CLOSE)).toEqual([{}]));
  });

  it('is done while wrapping up', async () => {
    server.interactions = [closed()];
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Dispose' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(await dialog.findByLabelText('Disposition'), 'Spam');
    server.interactions = [
      closed({
        wrapUpUntil: null,
        wrapUpRemainingMs: null,
        disposition: 'Spam',
        disposedBy: 'Anna',
      }),
    ];

    await user.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(server.asked('POST', DISPOSE)).toEqual([{ disposition: { disposition: 'Spam' } }]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was chosen when it could not be saved', async () => {
    server.interactions = [closed()];
    server.refusals.set(`POST ${DISPOSE}`, 'network');
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Dispose' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(await dialog.findByLabelText('Disposition'), 'Spam');

    await user.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Not saved. The server cannot be reached.')).toBeVisible();
    expect(dialog.getByLabelText('Disposition')).toHaveValue('Spam');
  });

  it('is asked for where the wrap-up cannot end without', async () => {
    server.interactions = [closed()];
    server.dispositions.choice.mandatory = true;
    server.refusals.set(`POST /api/interactions/${CHAT}/wrap-up/end`, {
      status: 409,
      body: { type: '/problems/disposition-required', detail: 'A disposition is asked for.' },
    });
    const user = await open();
    await user.click(await screen.findByRole('button', { name: 'Finish now' }));

    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByLabelText('Disposition')).toBeVisible();
    expect(dialog.getByText(/this website asks for it/u)).toBeVisible();
  });

  it('is not offered twice', async () => {
    server.interactions = [closed({ disposition: 'Spam', disposedBy: 'Anna Rossi' })];
    await open();

    await screen.findByRole('region', { name: 'Wrap-up' });
    expect(screen.queryByRole('button', { name: 'Dispose' })).toBeNull();
  });
});
