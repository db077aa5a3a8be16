import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

const ASSISTANT = {
  key: 'assistant',
  name: 'Assistant',
  account: 'parley-bot',
  seenAt: null,
  chats: 0,
};
const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the bots', () => {
  it('begin with the first one, which is there at once', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'bots');
    await screen.findByText('No bots yet');

    await user.click(screen.getByRole('link', { name: 'New bot' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Assistant');
    await user.type(field('Key'), 'assistant');
    await user.type(field('Client'), 'parley-bot');
    await user.click(save());

    expect(await screen.findByRole('heading', { name: 'Assistant', level: 2 })).toBeVisible();
    expect(server.asked('PUT', '/api/settings/bots/assistant')).toEqual([
      { name: 'Assistant', account: 'parley-bot' },
    ]);
  });

  it('say whether they have ever asked for chats', async () => {
    const server = administration();
    server.settings.bots = [
      ASSISTANT,
      { ...ASSISTANT, key: 'night', name: 'Night', seenAt: '2026-11-24T12:00:00Z' },
    ];
    renderSettings(server, 'bots');

    expect(await screen.findByText('Has never asked for chats')).toBeVisible();
    expect(screen.getByText(/^Asked for chats last on .*2026/u)).toBeVisible();
  });

  it('say what is wrong before they ask the server', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'bots/new');
    await user.type(await screen.findByRole('textbox', { name: 'Key' }), 'My bot');
    await user.click(save());

    expect(await screen.findByText(/with a letter first/u)).toBeVisible();
    expect(server.asked('PUT', '/api/settings/bots/My%20bot')).toEqual([]);
  });

  it('are deleted after a question', async () => {
    const server = administration();
    server.settings.bots = [ASSISTANT];
    const { user } = renderSettings(server, 'bots/assistant');
    const button = await screen.findByRole('button', { name: 'Delete bot' });
    server.settings.bots = [{ ...ASSISTANT, chats: 2 }];
    await user.click(button);
    const question = await screen.findByRole('dialog', { name: 'Delete the bot Assistant?' });
    await within(question).findByText('It has 2 chats now, which go on without it.');
    await user.click(within(question).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('No bots yet')).toBeVisible();
  });
});
