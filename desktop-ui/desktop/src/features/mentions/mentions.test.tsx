import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, me, mention } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const SEEN = '/api/me/mentions/seen';

describe('mentions', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
  });

  it('of the time away are counted, and seen once the inbox is open', async () => {
    server.mentions = [mention(), mention({ id: 'mention-0', seen: true })];
    const { user } = renderApp(server);

    await user.click(await screen.findByRole('button', { name: 'Mentions, 1 new' }));

    const inbox = await screen.findByRole('region', { name: 'Mentions' });
    const rows = within(inbox).getAllByRole('listitem');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toHaveTextContent('Bruno Keller mentioned youNew@Anna Rossi please look');
    expect(rows[1]).not.toHaveTextContent('New');
    expect(server.asked('POST', SEEN)).toEqual([{ ids: ['mention-1'] }]);
    expect(await screen.findByRole('button', { name: 'Mentions' })).toBeVisible();
  });

  it('are told live, with the note, and lead to the chat of the agent', async () => {
    server.interactions = [interaction()];
    const { user, router } = renderApp(server);
    await screen.findByRole('tab', { name: /Maria Bianchi/ });

    server.push({ type: 'mention', mention: mention() });

    const toast = await screen.findByRole('alert');
    expect(toast).toHaveTextContent('Bruno Keller mentioned you');
    expect(toast).toHaveTextContent('@Anna Rossi please look');
    await user.click(within(toast).getByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('button', { name: 'Open chat' }));
    await waitFor(() => expect(router.state.location.search).toBe(`?chat=${CHAT}`));
  });

  it('show the note alone to whoever may not see the chat', async () => {
    server.mentions = [mention()];
    const { user } = renderApp(server);

    await user.click(await screen.findByRole('button', { name: /^Mentions/ }));

    expect(await screen.findByText('@Anna Rossi please look')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open chat' })).toBeNull();
  });

  it('that were seen in another window are not counted here', async () => {
    server.mentions = [mention()];
    renderApp(server);
    await screen.findByRole('button', { name: 'Mentions, 1 new' });

    server.push({ type: 'mentions-seen', ids: ['mention-1'] });

    expect(await screen.findByRole('button', { name: 'Mentions' })).toBeVisible();
  });

  it('reach a supervisor who is no agent, and lead into Supervision', async () => {
    server.me = me({ roles: ['supervisor'] });
    const { user, router } = renderApp(server);
    await screen.findByRole('button', { name: 'Mentions' });

    await waitFor(() => {
      server.push({ type: 'mention', mention: mention() });
      expect(screen.getByRole('button', { name: 'Mentions, 1 new' })).toBeVisible();
    });
    await user.click(screen.getByRole('button', { name: 'Mentions, 1 new' }));
    await user.click(await screen.findByRole('button', { name: 'Open chat' }));

    await waitFor(() => expect(router.state.location.pathname).toBe(`/supervision/${CHAT}`));
  });
});
