import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { journeyEntry } from '../../test/fakeContacts';
import { pastOffer } from '../../test/fakeRouting';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, me, message, NOON } from '../../test/fixtures';
import { supervised } from '../../test/supervisionFixtures';
import { renderApp } from '../../test/renderApp';

const SUPERVISION = '/user/queue/supervision';

describe('what a supervisor sees of a chat', () => {
  it('is what it came to with its comment, and what the customer thinks of it', async () => {
    await open('Interaction', {
      state: 'CLOSED',
      closedBy: 'AGENT',
      disposition: 'Resolved',
      dispositionComment: 'Sent a new one',
      disposedBy: 'Anna Rossi',
      rating: { scale: 'STARS', value: 4, comment: 'Quick', ratedAt: NOON },
    });
    const about = await screen.findByRole('region', { name: 'Interaction' });

    expect(about).toHaveTextContent('Resolved');
    expect(about).toHaveTextContent('Sent a new one');
    expect(about).toHaveTextContent('4 of 5 stars');
    expect(about).toHaveTextContent('Quick');
  });

  it('are its tags, to be changed, and who was offered it', async () => {
    const { server, user } = await open('Interaction', { tags: ['late'] });
    server.routing.offersMade = [pastOffer({ state: 'REJECTED', reason: 'At lunch' })];

    await user.type(await screen.findByRole('combobox', { name: 'Add a tag' }), 'vip{Enter}');
    expect(await screen.findByText('vip')).toBeVisible();
    server.interactions = [interaction({ tags: ['of the agent'] })];
    server.pushTo(SUPERVISION, {
      type: 'supervision',
      at: new Date(Date.now() + 1000).toISOString(),
      changed: [supervised({ tags: ['of the agent'] })],
      removed: [],
    });
    expect(await screen.findByText('of the agent')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Who was offered this chat' }));
    const offers = await screen.findByRole('list', { name: 'Who was offered this chat' });
    expect(offers).toHaveTextContent('Rejected: At lunch');
  });

  it('loses nothing that is changed back before the list is told of it', async () => {
    const { server, user } = await open('Interaction', { tags: [] });
    await user.type(await screen.findByRole('combobox', { name: 'Add a tag' }), 'vip{Enter}');
    expect(await screen.findByText('vip')).toBeVisible();

    server.interactions = [interaction({ tags: [] })];

    await waitFor(() => expect(screen.queryByText('vip')).toBeNull(), { timeout: 4000 });
  });

  it('is the contact, to be changed', async () => {
    const { server, user } = await open('Contact');

    await user.clear(await screen.findByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Maria Rossi');
    await user.click(screen.getByRole('radio', { name: 'Where the chat stands' }));
    await user.click(screen.getByRole('radio', { name: 'Contact' }));
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Maria Rossi');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(server.asked('PUT', `/api/interactions/${CHAT}/contact`)).toHaveLength(1),
    );
  });

  it('is the journey of the contact', async () => {
    const { user } = await open('Journey', {}, (server) => {
      server.contacts.journey = [journeyEntry()];
      server.contacts.pastMessages = [message(1, { id: 'm1', text: 'An old question' })];
    });

    await user.click(await screen.findByRole('button', { name: /Bruno/ }));

    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('An old question')).toBeVisible();
  });
});

/** The window of a supervisor who looks at one chat, with one part of it chosen. */
async function open(
  part: string,
  changes: Parameters<typeof interaction>[0] = {},
  prepare: (server: FakeServer) => void = () => undefined,
) {
  const server = new FakeServer();
  server.me = me({ name: 'Sofia Marino', roles: ['supervisor'] });
  server.interactions = [interaction(changes)];
  server.supervised = changes.state === 'CLOSED' ? [] : [supervised({ tags: changes.tags ?? [] })];
  prepare(server);
  const { user } = renderApp(server, server.services(), `/supervision/${CHAT}`);
  await user.click(await screen.findByRole('radio', { name: part }));
  return { server, user };
}
