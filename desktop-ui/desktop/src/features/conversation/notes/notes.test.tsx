import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../../test/fakeServer';
import { BRUNO, CHAT, interaction, note, SOFIA } from '../../../test/fixtures';
import { renderApp } from '../../../test/renderApp';

const NOTES = `/api/interactions/${CHAT}/notes`;

describe('the notes of a chat', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    await screen.findByRole('textbox', { name: 'Message' });
    return view;
  };
  const openNote = async () => {
    const view = await open();
    await view.user.click(screen.getByRole('radio', { name: 'Note' }));
    return { ...view, box: await screen.findByRole('textbox', { name: /^Note for/ }) };
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction()];
    server.colleagues = [
      { id: BRUNO, name: 'Bruno Keller', alias: 'Bruno', agent: true, supervisor: false },
      { id: SOFIA, name: 'Sofia Marino', alias: null, agent: false, supervisor: true },
    ];
  });

  it('are added with whom they mention, and nothing goes to the customer', async () => {
    const { user, box } = await openNote();
    await user.type(box, 'Ask @so');
    expect(await screen.findByRole('option', { name: /Sofia Marino.*Supervisor/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );

    await user.keyboard('{Enter}about it{Enter}');

    await waitFor(() =>
      expect(server.asked('POST', NOTES)).toMatchObject([
        { text: 'Ask @Sofia Marino about it', mentions: [SOFIA] },
      ]),
    );
    const added = await screen.findByRole('note', { name: /Note from Anna Rossi/ });
    expect(within(added).getByText('@Sofia Marino').tagName).toBe('BDI');
    expect(box).toHaveValue('');
    expect(server.asked('POST', `/api/interactions/${CHAT}/messages`)).toHaveLength(0);
    expect(server.sent.filter(({ destination }) => destination === '/app/typing')).toHaveLength(0);
    expect(server.sent.filter(({ destination }) => destination === '/app/messages')).toHaveLength(
      0,
    );
  });

  it('mention nobody whose name was taken out again', async () => {
    const { user, box } = await openNote();
    await user.type(box, '@bru');
    await user.click(await screen.findByRole('option', { name: /Bruno Keller/ }));
    await user.clear(box);
    await user.type(box, 'Nobody{Enter}');

    await waitFor(() => expect(server.asked('POST', NOTES)).toMatchObject([{ mentions: [] }]));
  });

  it('have a draft of their own beside the reply', async () => {
    const { user, box } = await openNote();
    await user.type(box, 'half a note');
    await user.click(screen.getByRole('radio', { name: 'Reply' }));
    const reply = await screen.findByRole('textbox', { name: 'Message' });
    expect(reply).toHaveValue('');
    await user.type(reply, 'half a reply');

    fireEvent.keyDown(window, { code: 'KeyN', key: '˜', altKey: true });
    expect(await screen.findByRole('textbox', { name: /^Note for/ })).toHaveValue('half a note');
    fireEvent.keyDown(window, { code: 'KeyN', key: '˜', altKey: true });
    expect(await screen.findByRole('textbox', { name: 'Message' })).toHaveValue('half a reply');
  });

  it('keep their text and their id when they could not be added', async () => {
    server.refusals.set(`POST ${NOTES}`, 'network');
    const { user, box } = await openNote();
    await user.type(box, 'Important{Enter}');
    expect(await screen.findByText(/Not added: The server cannot be reached/)).toBeVisible();
    server.refusals.clear();

    await user.click(screen.getByRole('button', { name: 'Add note' }));

    await waitFor(() => expect(server.asked('POST', NOTES)).toHaveLength(2));
    const [first, second] = server.asked('POST', NOTES);
    expect(second).toEqual(first);
    await waitFor(() => expect(box).toHaveValue(''));
  });

  it('are not added when they are too long', async () => {
    const { user, box } = await openNote();
    fireEvent.change(box, { target: { value: 'x'.repeat(4001) } });

    expect(screen.getByText('1 characters too many')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Add note' })).toBeDisabled();
    await user.type(box, '{Enter}');
    expect(server.asked('POST', NOTES)).toHaveLength(0);
  });

  it('are added to a chat that is closed', async () => {
    const { user } = await open();
    server.push({
      type: 'interaction',
      interaction: interaction({
        state: 'CLOSED',
        closedAt: '2026-03-02T12:30:00Z',
        closedBy: 'CUSTOMER',
      }),
    });

    await user.click(await screen.findByRole('button', { name: 'Add a note' }));
    await user.type(await screen.findByRole('textbox', { name: /^Note for/ }), 'Afterwards{Enter}');

    await waitFor(() =>
      expect(server.asked('POST', NOTES)).toMatchObject([{ text: 'Afterwards' }]),
    );
  });

  it('of others count as unread, one’s own do not', async () => {
    renderApp(server);
    const tab = await screen.findByRole('tab', { name: /Maria Bianchi/ });
    const author = { authorId: server.me?.agentId ?? '', authorName: 'Anna Rossi' };

    server.push({ type: 'note', note: note(1, { kind: 'NOTE', ...author }) });
    server.push({ type: 'note', note: note(2, { kind: 'NOTE' }) });

    expect(await screen.findByRole('tab', { name: 'Maria Bianchi, 1 unread' })).toBe(tab);
  });
});
