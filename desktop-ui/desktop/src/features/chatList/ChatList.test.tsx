import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

describe('the list of chats', () => {
  const withTwo = () => {
    const server = new FakeServer();
    server.interactions = [
      interaction({ lastSeq: 1 }),
      interaction({ id: 'zz-abcd', contactName: null, acceptedAt: '2026-03-02T13:00:00Z' }),
    ];
    server.messages = [message(1)];
    return server;
  };

  it('names each chat with its unread number, which the open chat loses', async () => {
    const server = withTwo();
    const { user } = renderApp(server);

    const tab = await screen.findByRole('tab', { name: 'Maria Bianchi, 1 unread' });
    act(() => server.push({ type: 'message', message: message(2) }));
    await screen.findByRole('tab', { name: 'Maria Bianchi, 2 unread' });
    expect(screen.getByRole('tab', { name: 'Customer ABCD' })).toBeVisible();
    await user.click(tab);

    await screen.findByRole('tab', { name: 'Maria Bianchi' });
    await waitFor(() =>
      expect(server.sent.map(({ body }) => body)).toContainEqual({
        interactionId: CHAT,
        receivedSeq: 2,
        readSeq: 2,
      }),
    );
  });

  it('is walked with the arrow keys and opened with Enter', async () => {
    const { user } = renderApp(withTwo());
    const first = await screen.findByRole('tab', { name: /Maria/ });

    act(() => first.focus());
    await user.keyboard('{ArrowDown}{Enter}');

    expect(screen.getByRole('tab', { name: /ABCD/ })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel')).toBeVisible();
  });

  it('offers to try again when it cannot be loaded', async () => {
    const server = withTwo();
    server.refusals.set('GET /api/interactions?state=open', { status: 500, body: {} });
    const { user } = renderApp(server);

    await screen.findByText('Your chats could not be loaded.');
    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('tab', { name: /Maria/ })).toBeVisible();
  });
});
