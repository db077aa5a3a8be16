import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../App';
import { Providers } from '../../Providers';
import { FakeServer } from '../../test/fakeServer';
import { answeredForm } from '../../test/formFixtures';
import { CHAT, interaction, me, message, note } from '../../test/fixtures';
import { supervised } from '../../test/supervisionFixtures';

const SUPERVISION = '/user/queue/supervision';

function open(server: FakeServer, path = '/supervision') {
  server.me = me({ name: 'Sofia Marino', roles: ['supervisor'] });
  const user = userEvent.setup();
  const view = render(
    <Providers services={server.services()} env="test">
      <MemoryRouter useTransitions={false} initialEntries={[path]}>
        <App />
      </MemoryRouter>
    </Providers>,
  );
  return { user, ...view };
}

const told = (changed: ReturnType<typeof supervised>[], removed: string[] = []) => ({
  type: 'supervision',
  at: new Date(Date.now() + 1000).toISOString(),
  changed,
  removed,
});

beforeEach(() => {
  // a table that nobody can see draws no rows
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1200);
});

describe('the list of running chats', () => {
  it('says when nothing runs, and shows what comes, changes and goes', async () => {
    const server = new FakeServer();
    open(server);
    await screen.findByText('No chat is running');

    act(() => server.pushTo(SUPERVISION, told([supervised({ beside: ['Video call'] })])));
    const row = await screen.findByRole('row', { name: /Maria Bianchi/ });
    expect(row).toHaveTextContent('Handle conversation + Video call');
    expect(row).toHaveTextContent('Anna Rossi');
    expect(screen.getByText('1 of 1 chats')).toBeVisible();

    act(() => server.pushTo(SUPERVISION, told([], [CHAT])));
    await screen.findByText('No chat is running');
  });

  it('is filtered and says so', async () => {
    const server = new FakeServer();
    server.supervised = [supervised(), supervised({ id: 'other', contactName: 'Hugo' })];
    const { user } = open(server);
    await screen.findByRole('row', { name: /Hugo/ });

    await user.type(screen.getByRole('textbox', { name: 'Search chats' }), 'hug');
    expect(screen.queryByRole('row', { name: /Maria/ })).toBeNull();
    expect(screen.getByText('1 of 2 chats')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Search chats' }), 'zzz');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));

    expect(screen.getByText('2 of 2 chats')).toBeVisible();
  });

  it('draws only what is in sight of a thousand', async () => {
    const server = new FakeServer();
    server.supervised = Array.from({ length: 1000 }, (_, number) =>
      supervised({ id: `chat-${number}`, contactName: `Person ${number}` }),
    );
    open(server);

    await screen.findByText('1000 of 1000 chats');
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeGreaterThan(5));
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
  });

  it('offers to try again when it cannot be loaded', async () => {
    const server = new FakeServer();
    server.refusals.set('GET /api/supervision/interactions', { status: 500, body: {} });
    const { user } = open(server);
    await screen.findByText('The running chats could not be loaded.');

    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await screen.findByText('No chat is running');
  });
});

describe('one chat', () => {
  const withChat = () => {
    const server = new FakeServer();
    server.supervised = [supervised()];
    server.interactions = [interaction({ lastSeq: 1 })];
    server.messages = [message(1)];
    server.notes = [note(1)];
    return server;
  };
  const path = `/api/supervision/interactions/${CHAT}`;

  it('is read with whispers between, which begins and ends on record', async () => {
    const server = withChat();
    const { unmount } = open(server, `/supervision/${CHAT}`);

    await screen.findByText('Reading this chat is recorded');
    const log = await screen.findByRole('log', { name: 'Conversation' });
    expect(within(log).getByText('text 1')).toBeVisible();
    expect(within(log).getByText(/Whisper from Sofia Marino/)).toBeVisible();
    expect(server.asked('POST', `${path}/spy`)).toHaveLength(1);

    server.messages.push(message(2));
    act(() => server.pushTo(SUPERVISION, told([supervised({ lastSeq: 3 })])));
    await within(log).findByText('text 2');
    unmount();
    await waitFor(() => expect(server.asked('POST', `${path}/spy/end`)).toHaveLength(1));
  });

  it('shows what the customer has filled in, as soon as it is sent', async () => {
    const server = withChat();
    open(server, `/supervision/${CHAT}`);
    await screen.findByRole('log', { name: 'Conversation' });
    expect(screen.queryByRole('region', { name: 'Form answers' })).toBeNull();

    server.routing.forms = [answeredForm()];
    server.messages.push(message(2, { author: 'SYSTEM', kind: 'FORM_ANSWERED' }));
    act(() => server.pushTo(SUPERVISION, told([supervised({ lastSeq: 3 })])));

    const forms = await screen.findByRole('region', { name: 'Form answers' });
    expect(within(forms).getByText('An invoice')).toBeVisible();
  });

  it('keeps the id of a whisper that failed', async () => {
    const server = withChat();
    server.refusals.set(`POST ${path}/whisper`, 'network');
    const { user } = open(server, `/supervision/${CHAT}`);
    await user.type(await screen.findByRole('textbox', { name: 'Whisper to the agent' }), 'Psst');

    await user.click(screen.getByRole('button', { name: 'Whisper' }));
    await screen.findByText(/^Not sent/);
    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Whisper' }));

    await screen.findByText('Only the agent sees this');
    const [first, second] = server.asked('POST', `${path}/whisper`);
    expect(first).toEqual(second);
  });

  it('is closed with a reason only', async () => {
    const server = withChat();
    const { user } = open(server, `/supervision/${CHAT}`);
    await user.click(await screen.findByRole('button', { name: 'Close chat…' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Close chat' })).toBeDisabled();

    await user.type(within(dialog).getByRole('textbox'), 'Abuse');
    await user.click(within(dialog).getByRole('button', { name: 'Close chat' }));
    await waitFor(() =>
      expect(server.asked('POST', `${path}/close`)).toEqual([{ reason: 'Abuse' }]),
    );
    server.interactions = [
      interaction({ state: 'CLOSED', closedBy: 'SUPERVISOR', closeReason: 'Abuse' }),
    ];
    act(() => server.pushTo(SUPERVISION, told([], [CHAT])));

    await screen.findByText('Closed by a supervisor: Abuse');
  });

  it('that nobody has is no chat', async () => {
    open(new FakeServer(), '/supervision/none');

    await screen.findByText('There is no such chat');
  });
});
