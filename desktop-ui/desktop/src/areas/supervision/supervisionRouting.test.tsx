import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../App';
import { Providers } from '../../Providers';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, decision, interaction, me } from '../../test/fixtures';
import { supervised, supervisedAgent, supervisedQueue } from '../../test/supervisionFixtures';

const SUPERVISION = '/user/queue/supervision';
const CHAT_PATH = `/api/supervision/interactions/${CHAT}`;

describe('the supervisor’s view of routing', () => {
  let server: FakeServer;

  const open = (path: string, roles = ['supervisor']) => {
    server.me = me({ name: 'Sofia Marino', roles });
    const user = userEvent.setup();
    render(
      <Providers services={server.services()} env="test">
        <MemoryRouter useTransitions={false} initialEntries={[path]}>
          <App />
        </MemoryRouter>
      </Providers>,
    );
    return user;
  };
  const choose = async (user: ReturnType<typeof open>, name: RegExp) => {
    await user.click(await screen.findByRole('button', { name: 'Actions' }));
    await user.click(await screen.findByRole('menuitem', { name }));
    return screen.findByRole('dialog');
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction()];
    server.supervised = [supervised()];
    server.routing.queues = [supervisedQueue(), supervisedQueue({ id: 'q2', name: 'Returns' })];
  });

  it('shows the agents, those who do not respond first, and follows them live', async () => {
    server.routing.agents = [
      supervisedAgent(),
      supervisedAgent({ id: 'b', name: 'Bruno', state: 'PAUSED', reason: 'Lunch' }),
      supervisedAgent({
        id: 'c',
        name: 'Carla',
        state: 'PAUSED',
        cause: 'NOT_RESPONDING',
        missedInARow: 3,
      }),
    ];
    const user = open('/supervision');
    await user.click(await screen.findByRole('link', { name: 'Agents' }));

    const rows = await screen.findAllByRole('row', { name: /Anna|Bruno|Carla/ });
    expect(rows[0]).toHaveTextContent('Carla');
    expect(rows[0]).toHaveTextContent('Paused – Not responding');
    expect(rows[1]).toHaveTextContent('2 of 5');
    expect(rows[2]).toHaveTextContent('Paused – Lunch');
    expect(screen.getByText('1 of 3 available · 1 not responding')).toBeVisible();
    const gone = supervisedAgent({
      state: 'OFFLINE',
      cause: 'CONNECTION_LOST',
      goneSince: new Date().toISOString(),
    });
    act(() => server.pushTo(SUPERVISION, { type: 'agents', agents: [gone] }));

    expect(await screen.findByText('Offline – Connection lost')).toBeVisible();
    expect(screen.getByText(/gone for/)).toBeVisible();
  });

  it('shows the queues, those without anybody first', async () => {
    server.routing.queues = [
      supervisedQueue(),
      supervisedQueue({
        id: 'q2',
        name: 'Returns',
        waiting: 2,
        longestWaitSince: new Date().toISOString(),
        agentsAvailable: 0,
        strategy: 'LEAST_BUSY',
      }),
    ];
    open('/supervision/queues');

    const [first] = await screen.findAllByRole('row', { name: /Support|Returns/ });
    expect(first).toHaveTextContent('Returns');
    expect(first).toHaveTextContent('Least busy');
    expect(screen.getByLabelText('Chats wait and nobody is available')).toBeVisible();
    expect(screen.getByText('2 chats wait')).toBeVisible();
  });

  it('lets a supervisor who is an agent take a chat over, which opens it', async () => {
    const user = open(`/supervision/${CHAT}`, ['supervisor', 'agent']);

    const dialog = await choose(user, /Take over/);
    expect(dialog).toHaveTextContent('Anna Rossi loses it and is told.');
    await user.click(within(dialog).getByRole('button', { name: 'Take over' }));

    expect(await screen.findByRole('textbox', { name: 'Message' })).toBeVisible();
    expect(server.asked('POST', `${CHAT_PATH}/take-over`)).toHaveLength(1);
  });

  it('does not let a supervisor take a chat over who is no agent', async () => {
    const user = open(`/supervision/${CHAT}`);

    await user.click(await screen.findByRole('button', { name: 'Actions' }));
    const item = await screen.findByRole('menuitem', { name: /Take over/ });

    expect(item).toBeDisabled();
    expect(item).toHaveTextContent('Only agents can take a chat over.');
  });

  it('offers a chat again once that is confirmed', async () => {
    const user = open(`/supervision/${CHAT}`);

    const dialog = await choose(user, /Offer again/);
    await user.click(within(dialog).getByRole('button', { name: 'Offer again' }));

    await waitFor(() => expect(server.asked('POST', `${CHAT_PATH}/re-offer`)).toHaveLength(1));
    expect(await screen.findByText('The chat is offered again.')).toBeVisible();
  });

  it('moves a chat to another queue', async () => {
    const user = open(`/supervision/${CHAT}`);

    const dialog = await choose(user, /Move to queue/);
    await user.click(within(dialog).getByRole('combobox', { name: 'Queue' }));
    await user.click(await screen.findByRole('option', { name: 'Returns' }));
    await user.click(within(dialog).getByRole('button', { name: 'Move' }));

    await waitFor(() =>
      expect(server.asked('POST', `${CHAT_PATH}/move`)).toEqual([{ queueId: 'q2' }]),
    );
  });

  it('shows every decision about a chat in its order', async () => {
    server.routing.decisions = [
      decision({ candidates: [], outcome: 'NONE' }),
      decision({ id: 'decision-2', round: 2 }),
    ];
    const user = open(`/supervision/${CHAT}`);

    await user.click(await screen.findByRole('radio', { name: 'Who was asked, and why' }));

    const list = await screen.findByRole('list', { name: 'Who was asked, and why' });
    expect(within(list).getByText('Nobody could be asked')).toBeVisible();
    expect(within(list).getByText('2: everybody had been asked before')).toBeVisible();
  });
});
