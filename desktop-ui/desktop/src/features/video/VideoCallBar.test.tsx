import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message, videoCall } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

describe('the bar of running video calls', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
    server.videoCalls = [videoCall()];
  });

  it('keeps the call of a closed chat within reach', async () => {
    const { user } = renderApp(server);

    const bar = await screen.findByRole('region', { name: 'Video calls' });

    expect(within(bar).getByText('Video call with Maria Bianchi')).toBeVisible();
    expect(within(bar).getByRole('timer')).toHaveTextContent(/^\d+:\d\d/);
    await user.click(
      within(bar).getByRole('button', { name: 'Join video call with Maria Bianchi' }),
    );
    await waitFor(() => expect(server.tabs).toEqual(['https://meet.example/room?jwt=x']));
  });

  it('goes when the call has ended', async () => {
    const { user } = renderApp(server);
    const bar = await screen.findByRole('region', { name: 'Video calls' });

    server.videoCalls = [];
    await user.click(
      within(bar).getByRole('button', { name: 'End video call with Maria Bianchi' }),
    );

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Video calls' })).toBeNull());
    expect(server.asked('POST', `/api/interactions/${CHAT}/video/end`)).toHaveLength(1);
  });

  it('comes when a call has been started in another window', async () => {
    server.videoCalls = [];
    renderApp(server);
    await screen.findByRole('button', { name: /^Presence/ });
    server.videoCalls = [videoCall()];

    const started = message(2, { author: 'SYSTEM', kind: 'VIDEO_CALL', videoCallId: 'call-1' });
    act(() => server.push({ type: 'message', message: started }));

    expect(await screen.findByRole('region', { name: 'Video calls' })).toBeVisible();
  });

  it('leaves the call of the chat in front to that chat', async () => {
    server.interactions = [interaction({ videoEnabled: true })];
    const { user } = renderApp(server);
    await screen.findByRole('region', { name: 'Video calls' });

    await user.click(screen.getByRole('tab', { name: /Maria Bianchi/ }));

    await waitFor(() => expect(screen.queryByRole('region', { name: 'Video calls' })).toBeNull());
  });
});
