import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../../test/fakeServer';
import { BRUNO, CHAT, interaction, message, transfer } from '../../../test/fixtures';
import { renderApp } from '../../../test/renderApp';

const TRANSFER = `/api/interactions/${CHAT}/transfer`;

describe('a transfer', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    const log = await screen.findByRole('log', { name: 'Messages' });
    await waitFor(() => expect(log).not.toBeEmptyDOMElement());
    return view;
  };
  const openDialog = async () => {
    const view = await open();
    await view.user.click(screen.getByRole('button', { name: 'More actions' }));
    await view.user.click(await screen.findByRole('menuitem', { name: /Transfer/ }));
    return { ...view, dialog: await screen.findByRole('dialog', { name: 'Transfer this chat' }) };
  };
  const changed = (changes: Parameters<typeof interaction>[0]) => {
    server.interactions = [interaction({ lastSeq: 1, ...changes })];
    act(() =>
      server.interactions.forEach((chat) =>
        server.push({ type: 'interaction', interaction: chat }),
      ),
    );
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction({ lastSeq: 1 })];
    server.messages = [message(1, { text: 'Hello' })];
  });

  it('goes to an agent who can be asked, with a comment', async () => {
    const { user, dialog } = await openDialog();
    const names = (await within(dialog).findAllByRole('radio', { name: /\w+ \w+/ })).map((radio) =>
      radio.getAttribute('value'),
    );
    expect(names).toEqual([BRUNO, 'carla', 'dario']);
    expect(within(dialog).getByRole('radio', { name: 'Carla Weber' })).toBeDisabled();
    expect(within(dialog).getByText('Available · Full · 5 of 5 chats')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Transfer' })).toBeDisabled();

    await user.click(within(dialog).getByRole('radio', { name: 'Bruno Keller' }));
    await user.type(within(dialog).getByRole('textbox', { name: /Comment/ }), 'Knows boots');
    await user.click(within(dialog).getByRole('button', { name: 'Transfer' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked('POST', TRANSFER)).toEqual([{ agentId: BRUNO, comment: 'Knows boots' }]);
  });

  it('goes to a queue, which says how many can be asked', async () => {
    const { user, dialog } = await openDialog();
    await user.click(await within(dialog).findByRole('radio', { name: 'Queue' }));
    expect(within(dialog).getByText('3 agents can be asked now')).toBeVisible();
    expect(within(dialog).getByText(/Nobody can be asked now/)).toBeVisible();

    await user.click(within(dialog).getByRole('radio', { name: 'Support' }));
    await user.click(within(dialog).getByRole('button', { name: 'Transfer' }));

    await waitFor(() => expect(server.asked('POST', TRANSFER)).toEqual([{ queueId: 'queue-1' }]));
  });

  it('says in the dialog why it was refused', async () => {
    server.refusals.set(`POST ${TRANSFER}`, {
      status: 409,
      body: { type: '/problems/transfer-target-unavailable', title: 'Gone' },
    });
    const { user, dialog } = await openDialog();

    await user.click(await within(dialog).findByRole('radio', { name: 'Bruno Keller' }));
    await user.click(within(dialog).getByRole('button', { name: 'Transfer' }));

    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Choose somebody else');
  });

  it.each([
    [{ transferAllowed: false }, 'The website does not allow transfers.', 'CUSTOMER'],
    [{}, 'The customer has not written yet.', 'AGENT'],
  ] as const)('is not offered where it cannot be (%o)', async (changes, why, author) => {
    server.interactions = [interaction({ lastSeq: 1, ...changes })];
    server.messages = [message(1, { author })];
    const { user } = await open();

    await user.click(screen.getByRole('button', { name: 'More actions' }));
    const item = await screen.findByRole('menuitem', { name: /Transfer/ });

    expect(item).toBeDisabled();
    expect(item).toHaveTextContent(why);
  });

  it('leaves the chat with the sender while it is pending, and is taken back', async () => {
    server.interactions = [interaction({ lastSeq: 1, transfer: transfer() })];
    const { user } = await open();
    const bar = await screen.findByRole('region', { name: 'Transfer' });
    expect(bar).toHaveTextContent('Offered to Bruno Keller');
    expect(screen.getByRole('textbox', { name: 'Message' })).toBeEnabled();

    server.interactions = [interaction({ lastSeq: 1 })];
    await user.click(within(bar).getByRole('button', { name: 'Take back' }));

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Transfer' })).toBeNull());
    expect(server.asked('DELETE', TRANSFER)).toHaveLength(1);
  });

  it('comes back marked unread with the reason, which stays until it is read', async () => {
    const { user } = await open();
    const failed = transfer({ state: 'REJECTED', reason: 'Not my subject' });

    changed({ transfer: failed, markedUnread: true });
    await screen.findByRole('tab', { name: 'Maria Bianchi, the transfer came back' });
    changed({ transfer: null, markedUnread: false });

    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('Bruno Keller rejected the transfer: Not my subject.');
    await user.click(within(notice).getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
    changed({ transfer: failed, markedUnread: true });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the tab away once it is accepted, and says who has the chat', async () => {
    await open();

    server.interactions = [];
    act(() =>
      server.push({
        type: 'interaction-left',
        interactionId: CHAT,
        reason: 'TRANSFERRED',
        by: 'Bruno Keller',
      }),
    );

    expect(
      await screen.findByText('Bruno Keller has taken the chat with Maria Bianchi over.'),
    ).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
  });

  it('tells an agent who was away where the chat went', async () => {
    await open();

    server.interactions = [];
    act(() =>
      server.push({
        type: 'interaction-left',
        interactionId: CHAT,
        reason: 'RETURNED_TO_QUEUE',
        by: null,
      }),
    );

    expect(await screen.findByText(/went back to the queue because you were away/)).toBeVisible();
  });
});
