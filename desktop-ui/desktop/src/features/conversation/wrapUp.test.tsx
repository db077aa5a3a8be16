import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const wrapping = (changes = {}) =>
  interaction({
    lastSeq: 1,
    state: 'CLOSED',
    closedBy: 'AGENT',
    wrapUpUntil: '2026-03-02T12:01:00Z',
    wrapUpRemainingMs: 45_000,
    ...changes,
  });

describe('a wrap-up', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
    server.messages = [message(1, { text: 'Hello' })];
  });

  it('follows the closing, counts as a chat, and is finished at the agent’s word', async () => {
    server.interactions = [interaction({ lastSeq: 1 })];
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('tab', { name: 'Maria Bianchi, 1 unread' }));
    await user.click(screen.getByRole('button', { name: 'Close chat' }));
    server.interactions = [wrapping()];
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Close chat' }));

    const bar = await screen.findByRole('region', { name: 'Wrap-up' });
    expect(within(bar).getByRole('timer')).toHaveTextContent(/Wrap-up 0:4\d/);
    expect(screen.getByTitle('1 of 5 chats in use')).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Maria Bianchi, wrap-up' })).toBeVisible();
    server.interactions = [wrapping({ wrapUpUntil: null, wrapUpRemainingMs: null })];
    await user.click(within(bar).getByRole('button', { name: 'Finish now' }));

    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
    expect(server.asked('POST', `/api/interactions/${CHAT}/wrap-up/end`)).toHaveLength(1);
  });

  it('begins with its whole time, and not above it', async () => {
    server.interactions = [wrapping()];
    // between two ticks, as nearly always
    const clock = { now: () => Date.now(), monotonic: () => 10_300 };
    const { user } = renderApp(server, { ...server.services(), clock });
    await user.click(await screen.findByRole('tab', { name: 'Maria Bianchi, wrap-up' }));

    expect(await screen.findByRole('timer')).toHaveTextContent('Wrap-up 0:45');
  });

  it('outlives a reload, and ends by itself', async () => {
    server.interactions = [wrapping()];
    renderApp(server);
    await screen.findByRole('tab', { name: 'Maria Bianchi, wrap-up' });

    server.interactions = [wrapping({ wrapUpUntil: null, wrapUpRemainingMs: null })];
    act(() =>
      server.interactions.forEach((chat) =>
        server.push({ type: 'interaction', interaction: chat }),
      ),
    );

    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
  });

  it('of a chat that the customer closed leaves the tab until it is dismissed', async () => {
    server.interactions = [wrapping({ closedBy: 'CUSTOMER', disposition: 'Boots > Sizes' })];
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('tab', { name: 'Maria Bianchi, wrap-up' }));
    await screen.findByRole('region', { name: 'Wrap-up' });

    const ended = { closedBy: 'CUSTOMER', wrapUpUntil: null, disposition: 'Boots > Sizes' };
    server.interactions = [wrapping({ ...ended, wrapUpRemainingMs: null })];
    act(() =>
      server.interactions.forEach((chat) =>
        server.push({ type: 'interaction', interaction: chat }),
      ),
    );

    const dismiss = await screen.findByRole('button', { name: 'Dismiss' });
    expect(screen.getByText('Customer closed the chat · Boots > Sizes')).toBeVisible();
    await user.click(dismiss);
    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
  });
});

describe('what the website itself writes', () => {
  it('stands as its own bubbles, and what happens to the agents as lines', async () => {
    const server = new FakeServer();
    server.interactions = [interaction({ lastSeq: 4 })];
    server.messages = [
      message(1, { text: 'Hello' }),
      message(2, { author: 'SYSTEM', kind: 'AUTOMATIC_REPLY', text: 'We are here soon.' }),
      message(3, { author: 'SYSTEM', kind: 'BOT_REPLY', text: 'Which size?' }),
      message(4, { author: 'SYSTEM', kind: 'AGENT_CHANGED', text: 'You are talking to Anna now.' }),
    ];
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    const log = await screen.findByRole('log', { name: 'Messages' });

    expect(await within(log).findByText('Automatic reply')).toBeVisible();
    expect(within(log).getByText('Bot')).toBeVisible();
    expect(within(log).getByText('You are talking to Anna now.').parentElement?.tagName).toBe('P');
  });
});
