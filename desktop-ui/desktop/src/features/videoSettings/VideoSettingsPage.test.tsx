import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { videoSettings } from '../../test/fakeSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/video';
const SECRET = 'a secret of thirty-two characters';
const JITSI = { baseUrl: 'https://meet.example.com', appId: 'parley', audience: 'jitsi' };

const field = (name: string) => screen.getByLabelText(name);
const save = () => screen.getByRole('button', { name: 'Save' });

function withJitsi() {
  const server = administration();
  server.settings.video = videoSettings({ ...JITSI, secretSet: true });
  return server;
}

describe('the video settings', () => {
  it('take the access to a Jitsi server, and never show its secret', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'video');
    await user.type(await screen.findByLabelText('Base URL'), JITSI.baseUrl);
    await user.type(field('App ID'), JITSI.appId);
    await user.type(field('App secret'), SECRET);
    await user.clear(field('Calls at the same time'));
    await user.type(field('Calls at the same time'), '4');

    await user.dblClick(save());

    expect(await screen.findByText('A secret is set.')).toBeVisible();
    expect(screen.getByText('The video settings are saved.')).toBeVisible();
    expect(server.asked('PUT', PUT)).toEqual([
      { maxCalls: 4, maxMinutes: 60, jitsi: { ...JITSI, secret: SECRET } },
    ]);
    expect(screen.queryByDisplayValue(SECRET)).toBeNull();
  });

  it('keep the secret unless it is replaced', async () => {
    const server = withJitsi();
    const { user } = renderSettings(server, 'video');
    await user.click(await screen.findByRole('button', { name: 'Replace secret' }));
    expect(field('New app secret')).toHaveFocus();
    expect(field('New app secret')).toHaveValue('');
    await user.type(field('New app secret'), 'forget me');
    await user.click(screen.getByRole('button', { name: 'Keep the old secret' }));
    expect(save()).toHaveAttribute('aria-disabled', 'true');

    await user.clear(field('Longest call, in minutes'));
    await user.type(field('Longest call, in minutes'), '90');
    await user.click(save());

    await screen.findByText('The video settings are saved.');
    expect(server.asked('PUT', PUT)).toEqual([{ maxCalls: 10, maxMinutes: 90, jitsi: JITSI }]);
  });

  it('replace the secret by a new one', async () => {
    const server = withJitsi();
    const { user } = renderSettings(server, 'video');
    await user.click(await screen.findByRole('button', { name: 'Replace secret' }));
    await user.type(field('New app secret'), SECRET);

    await user.click(save());

    expect(await screen.findByRole('button', { name: 'Replace secret' })).toBeVisible();
    expect(server.asked('PUT', PUT)).toEqual([
      { maxCalls: 10, maxMinutes: 60, jitsi: { ...JITSI, secret: SECRET } },
    ]);
  });

  it('say what is wrong beside each field and lead to the first', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'video');
    await user.type(await screen.findByLabelText('Base URL'), 'meet');
    await user.clear(field('Calls at the same time'));

    await user.click(save());

    expect(field('Calls at the same time')).toHaveFocus();
    expect(field('Calls at the same time')).toHaveAccessibleDescription(/whole number/);
    expect(field('Base URL')).toHaveAccessibleDescription(/begins with https/);
    expect(field('App ID')).toHaveAccessibleDescription(/Jitsi needs this/);
    await user.type(field('Calls at the same time'), '5');
    expect(field('Calls at the same time')).not.toHaveAttribute('aria-invalid', 'true');
    expect(server.asked('PUT', PUT)).toEqual([]);
  });

  it('put what the server finds wrong beside the field', async () => {
    const server = withJitsi();
    server.refusals.set(`PUT ${PUT}`, {
      status: 422,
      body: { type: '/problems/video-settings-invalid', fields: { baseUrl: 'an https address' } },
    });
    const { user } = renderSettings(server, 'video');
    await user.type(await screen.findByLabelText('Base URL'), '/rooms');

    await user.click(save());

    await waitFor(() => expect(field('Base URL')).toHaveFocus());
    expect(field('Base URL')).toHaveAccessibleDescription(/Allowed: an https address/);
    expect(field('Base URL')).toHaveValue('https://meet.example.com/rooms');
  });
});
