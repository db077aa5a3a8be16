import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { chatContact, journeyEntry } from '../../test/fakeContacts';
import { pastOffer } from '../../test/fakeRouting';
import { FakeServer } from '../../test/fakeServer';
import { attachment, CHAT, CONTACT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';
import { wideScreen } from '../../test/wideScreen';

const CONTACT_PATH = `/api/interactions/${CHAT}/contact`;

describe('what stands beside a chat', () => {
  it('shows the contact, not verified, and changes it in place', async () => {
    const { server, user } = await desk('Contact');
    expect(await screen.findByText('Not verified')).toBeVisible();

    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Maria Rossi');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Plan' }), 'Gold');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('Saved')).toBeVisible();
    expect(server.asked('PUT', CONTACT_PATH)).toEqual([
      { name: 'Maria Rossi', email: 'maria@example.com', custom: { plan: 'Gold' }, version: 1 },
    ]);
  });

  it('says that the website has signed who writes', async () => {
    await desk('Contact', (server) => {
      server.contacts.contact = chatContact({ verified: true, known: true, externalId: 'K-17' });
    });

    expect(await screen.findByText('Verified')).toBeVisible();
    expect(screen.getByText('K-17')).toBeVisible();
  });

  it('keeps what was typed when somebody else was faster, and saves it then', async () => {
    const { server, user } = await desk('Contact');
    await user.type(await screen.findByRole('textbox', { name: 'Phone' }), '123');
    server.contacts.contact = chatContact({ version: 2, notes: 'Of a colleague' });

    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText(/Somebody else has changed this contact/)).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Of a colleague'),
    );
    expect(screen.getByRole('textbox', { name: 'Phone' })).toHaveValue('123');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Saved')).toBeVisible();
  });

  it('asks for the contact again when an event says so', async () => {
    const { server } = await desk('Contact');
    await screen.findByText('Not verified');
    server.contacts.contact = chatContact({ notes: 'Of a colleague', version: 2 });

    server.push({ type: 'contact', interactionId: CHAT, contactId: CONTACT });

    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Of a colleague'),
    );
  });

  it('asks for the contact again after the connection was lost', async () => {
    const { server } = await desk('Contact');
    await screen.findByText('Not verified');
    server.contacts.contact = chatContact({ notes: 'Of a colleague', version: 2 });

    server.cut();

    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Notes' })).toHaveValue('Of a colleague'),
    );
  });

  it('shows what the page tells of its customer as soon as it tells it', async () => {
    const { server } = await desk('Interaction');
    expect(screen.queryByRole('region', { name: 'Told by the page' })).toBeNull();
    server.routing.attributes = [{ name: 'plan', value: 'Gold' }];

    server.push({ type: 'attributes', interactionId: CHAT });

    expect(await screen.findByRole('region', { name: 'Told by the page' })).toHaveTextContent(
      'planGold',
    );
  });

  it('tells to whom the chat was offered, once it is asked, and what came of it', async () => {
    const { user } = await desk('Interaction', (server) => {
      server.routing.offersMade = [
        pastOffer({ id: 'o3', round: 2 }),
        pastOffer({ id: 'o2', agentId: 'b', agentName: 'Bruno', state: 'TIMED_OUT' }),
        pastOffer({
          id: 'o1',
          agentId: 'c',
          agentName: 'Chiara',
          state: 'REJECTED',
          reason: 'At lunch',
        }),
      ];
    });

    await user.click(screen.getByRole('button', { name: 'Who was offered this chat' }));

    const list = await screen.findByRole('list', { name: 'Who was offered this chat' });
    const [mine, missed, rejected] = within(list).getAllByRole('listitem');
    expect(mine).toHaveTextContent(/Anna Rossi \(you\).*Accepted.*Sales, round 2/);
    expect(missed).toHaveTextContent(/Bruno.*Not answered in time/);
    expect(rejected).toHaveTextContent(/Chiara.*Rejected: At lunch/);
  });

  it('lists the interactions of the contact and opens one to read', async () => {
    const { user } = await desk('Journey', (server) => {
      server.contacts.journey = [
        journeyEntry({ id: CHAT, closedAt: null, firstWords: null }),
        journeyEntry(),
        journeyEntry({ id: 'past-2', websiteKey: 'BANK', websiteName: 'Alpine Bank' }),
      ];
      server.contacts.pastMessages = [message(1, { id: 'm1', text: 'An old question' })];
    });
    const list = await screen.findByRole('list', { name: 'Interactions of this contact' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(within(list).getByText('This chat')).toBeVisible();

    await user.selectOptions(screen.getByRole('combobox', { name: 'Website' }), 'BANK');
    await waitFor(() => expect(screen.getAllByRole('button', { name: /Bruno/ })).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: /Alpine Bank/ }));

    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByText('An old question')).toBeVisible();
    expect(within(dialog).queryByRole('textbox')).toBeNull();
  });
});

describe('the files of a past chat', () => {
  it('are previewed and downloaded by way of the chat that it is opened beside', async () => {
    const { user } = await desk('Journey', (server) => {
      server.contacts.journey = [journeyEntry()];
      server.contacts.pastMessages = [
        message(1, {
          id: 'm1',
          attachment: attachment({ id: 'a1', name: 'photo.jpg', preview: true }),
        }),
        message(2, {
          id: 'm2',
          attachment: attachment({ id: 'a2', name: 'list.txt', preview: false }),
        }),
      ];
    });
    await user.click(await screen.findByRole('button', { name: /Bruno/ }));
    const files = `/api/interactions/${CHAT}/journey/past-1/attachments`;

    expect(await screen.findByRole('link', { name: /list.txt/ })).toHaveAttribute(
      'href',
      `${files}/a2`,
    );
    expect(screen.getByRole('img', { name: 'photo.jpg' })).toHaveAttribute(
      'src',
      `${files}/a1/preview`,
    );
    await user.click(screen.getByRole('button', { name: /photo.jpg/ }));
    expect(await screen.findByRole('dialog', { name: 'photo.jpg' })).toBeVisible();
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'photo.jpg' })).toBeNull());
    expect(screen.getByRole('dialog', { name: /Alpine Shop/ })).toBeVisible();
  });
});

/** The window of an agent with one chat open, with one part chosen beside it. */
async function desk(part: string, prepare: (server: FakeServer) => void = () => undefined) {
  wideScreen();
  const server = new FakeServer();
  server.interactions = [interaction()];
  prepare(server);
  const { user } = renderApp(server, server.services(), `/?chat=${CHAT}`);
  await user.click(await screen.findByRole('radio', { name: part }));
  return { server, user };
}
