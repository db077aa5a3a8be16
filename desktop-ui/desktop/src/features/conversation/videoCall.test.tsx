import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const VIDEO = `/api/interactions/${CHAT}/video`;
const started = message(2, {
  author: 'SYSTEM',
  kind: 'VIDEO_CALL',
  text: 'Video call',
  videoCallId: 'call-1',
});
const ended = message(3, {
  author: 'SYSTEM',
  kind: 'VIDEO_CALL_ENDED',
  text: 'Video call ended after 12 min',
  videoCallId: 'call-1',
  sentAt: '2026-03-02T12:12:30Z',
});

describe('a video call in a conversation', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    const log = await screen.findByRole('log', { name: 'Messages' });
    await within(log).findByText('Hello');
    return { ...view, log };
  };
  const choose = async ({ user }: Pick<Awaited<ReturnType<typeof open>>, 'user'>, item: string) => {
    await user.click(screen.getByRole('button', { name: 'More actions' }));
    await user.click(await screen.findByRole('menuitem', { name: item }));
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction({ lastSeq: 1, videoEnabled: true })];
    server.messages = [message(1, { text: 'Hello' })];
  });

  it('is offered only where the website has video', async () => {
    server.interactions = [interaction({ lastSeq: 1 })];

    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'More actions' }));

    await screen.findByRole('menuitem', { name: /Transfer/ });
    expect(screen.queryByRole('menuitem', { name: 'Start video call' })).toBeNull();
  });

  it('is started from the menu and joined from its card', async () => {
    const view = await open();

    await choose(view, 'Start video call');
    await waitFor(() => expect(server.asked('POST', VIDEO)).toHaveLength(1));
    server.messages.push(started);
    act(() => server.push({ type: 'message', message: started }));

    const card = await screen.findByRole('region', { name: 'Video call' });
    await view.user.click(within(card).getByRole('button', { name: 'Join video call' }));
    await waitFor(() => expect(server.tabs).toEqual(['https://meet.example/room?jwt=x']));
  });

  it('is ended from the menu, and its card says how long it was', async () => {
    server.messages.push(started);
    const view = await open();

    await choose(view, 'End video call');
    await waitFor(() => expect(server.asked('POST', `${VIDEO}/end`)).toHaveLength(1));
    act(() => server.push({ type: 'message', message: ended }));

    const card = await screen.findByRole('region', { name: 'Video call' });
    expect(await within(card).findByText('Ended after 12 min')).toBeVisible();
    expect(within(card).queryByRole('button')).toBeNull();
    expect(within(view.log).getByText('Video call ended after 12 min')).toBeVisible();
  });

  it('says clearly when too many calls run', async () => {
    server.refusals.set(`POST ${VIDEO}`, {
      status: 409,
      body: { type: '/problems/video-calls-full', title: 'Full', limit: 3 },
    });
    const view = await open();

    await choose(view, 'Start video call');

    expect(
      await screen.findByText(/could not be started\. No more video calls .* \(limit: 3\)/),
    ).toBeVisible();
  });

  it('says when the browser blocks the new tab', async () => {
    server.messages.push(started);
    server.blocksTabs = true;
    const view = await open();

    await view.user.click(screen.getByRole('button', { name: 'Join video call' }));

    expect(await screen.findByText(/blocked the new tab/)).toBeVisible();
    expect(server.asked('POST', `${VIDEO}/join`)).toHaveLength(0);
  });

  it('closes the new tab when the call is over, and fetches its end', async () => {
    server.messages.push(started);
    const view = await open();
    server.messages.push(ended);
    server.refusals.set(`POST ${VIDEO}/join`, {
      status: 409,
      body: { type: '/problems/video-call-ended', title: 'Ended' },
    });

    await view.user.click(screen.getByRole('button', { name: 'Join video call' }));

    await waitFor(() => expect(server.tabs).toEqual(['closed']));
    expect(await screen.findByText('Ended after 12 min')).toBeVisible();
  });
});
