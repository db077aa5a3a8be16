import { screen, within } from '@testing-library/react';
import type { OfflineMessage } from '@parley/wire';
import { expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { me } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

function left(changes: Partial<OfflineMessage> = {}): OfflineMessage {
  return {
    id: 'message-1',
    websiteKey: 'SHOP',
    websiteName: 'Alpine Shop',
    answers: [
      { key: 'name', label: 'Your name', value: 'Lea <b>' },
      { key: 'email', label: 'Your e-mail address', value: 'lea@example.com' },
      { key: 'message', label: 'Your message', value: 'Boots\ntoo small' },
    ],
    reason: 'OUTSIDE_HOURS',
    interactionId: null,
    pageUrl: 'javascript:alert(1)',
    createdAt: '2026-03-02T12:00:00Z',
    state: 'OPEN',
    doneByName: null,
    doneAt: null,
    ...changes,
  };
}

function open(messages: OfflineMessage[]) {
  const server = new FakeServer();
  server.me = me({ name: 'Sofia Marino', roles: ['supervisor'] });
  server.offlineMessages = messages;
  return { server, ...renderApp(server, server.services(), '/supervision/offline-messages') };
}

it('shows who wrote what and why, as text only', async () => {
  open([left()]);

  const card = await screen.findByRole('article', { name: 'Message from Lea <b>' });
  expect(card).toHaveTextContent('Boots too small');
  expect(within(card).getByRole('link', { name: 'lea@example.com' })).toHaveAttribute(
    'href',
    'mailto:lea%40example.com',
  );
  expect(card).toHaveTextContent('Outside the working hours');
  expect(within(card).getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link', { name: /Offline messages.*1 open/ })).toBeVisible();
});

it('marks as done, which takes it from the open ones', async () => {
  const { server, user } = open([left()]);

  await user.click(await screen.findByRole('button', { name: 'Mark as done' }));

  await screen.findByText('No open messages');
  expect(server.asked('POST', '/api/supervision/offline-messages/message-1/done')).toHaveLength(1);
});

it('says when that failed', async () => {
  const { server, user } = open([left()]);
  const path = '/api/supervision/offline-messages/message-1/done';
  server.refusals.set(`POST ${path}`, 'network');

  await user.click(await screen.findByRole('button', { name: 'Mark as done' }));

  await screen.findByText('This was not saved. Please try again.');
});

it('shows what is done, by whom, and leads to the chat', async () => {
  const { user } = open([
    left({
      state: 'DONE',
      interactionId: 'chat-1',
      doneByName: 'Sofia Marino',
      doneAt: '2026-03-02T13:00:00Z',
    }),
  ]);
  await screen.findByText('No open messages');

  await user.click(screen.getByRole('radio', { name: 'Done' }));

  expect(await screen.findByText(/Done by Sofia Marino/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open the chat' })).toHaveAttribute(
    'href',
    '/supervision/chat-1',
  );
});
