import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

const CRM = { key: 'crm', name: 'CRM', url: 'https://crm.example/ask', timeLimitSeconds: 5 };
const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the webhooks', () => {
  it('begin with the first one, which is there at once', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'webhooks');
    await screen.findByText('No webhooks yet');

    await user.click(screen.getByRole('link', { name: 'New webhook' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'CRM');
    await user.type(field('Key'), 'crm');
    await user.type(field('Address'), 'https://crm.example/ask');
    await user.type(screen.getByLabelText('Secret'), '0123456789abcdef');
    await user.click(save());

    expect(await screen.findByRole('heading', { name: 'CRM', level: 2 })).toBeVisible();
    expect(server.asked('PUT', '/api/settings/webhooks/crm')).toEqual([
      {
        name: 'CRM',
        url: 'https://crm.example/ask',
        timeLimitSeconds: 5,
        secret: '0123456789abcdef',
      },
    ]);
  });

  it('say what is wrong before they ask the server', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'webhooks/new');
    await user.type(await screen.findByRole('textbox', { name: 'Key' }), 'C R M');
    await user.click(save());

    expect(await screen.findByText(/with a letter first/u)).toBeVisible();
    expect(screen.getByText('Enter 16 to 200 characters.')).toBeVisible();
    expect(server.asked('PUT', '/api/settings/webhooks/C%20R%20M')).toEqual([]);
  });

  it('keep their secret when they are changed', async () => {
    const server = administration();
    server.settings.webhooks = [CRM];
    const { user } = renderSettings(server, 'webhooks/crm');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' two');
    await user.click(save());

    expect(await screen.findByText('The webhook is saved.')).toBeVisible();
    expect(server.asked('PUT', '/api/settings/webhooks/crm')).toEqual([
      { name: 'CRM two', url: CRM.url, timeLimitSeconds: 5 },
    ]);
  });

  it('are deleted after a question', async () => {
    const server = administration();
    server.settings.webhooks = [CRM];
    const { user } = renderSettings(server, 'webhooks/crm');
    await user.click(await screen.findByRole('button', { name: 'Delete webhook' }));
    const question = await screen.findByRole('dialog', { name: 'Delete the webhook CRM?' });
    await user.click(within(question).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('No webhooks yet')).toBeVisible();
  });
});
