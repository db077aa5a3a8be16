import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { videoSettings, website } from '../../test/fakeSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT_SHOP = '/api/settings/websites/SHOP';

const save = () => screen.getByRole('button', { name: 'Save' });
const videoSwitch = () => screen.findByRole('switch', { name: 'Allow video calls' });
const provider = () => screen.getByRole('combobox', { name: 'Provider' });
const flow = () => screen.getByRole('combobox', { name: 'Routing flow' });

describe('the websites', () => {
  it('are listed with what happens to their chats, and lead to their settings', async () => {
    const server = administration();
    server.settings.websites = [website(), website({ key: 'HELP', name: 'Help Desk' })];
    const { user } = renderSettings(server, 'websites');

    const list = await screen.findByRole('list', { name: 'Websites' });
    expect(within(list).getAllByText('Flow: Standard routing')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: 'Help Desk' }));

    expect(await screen.findByRole('heading', { name: 'Help Desk', level: 2 })).toHaveFocus();
    expect(screen.getByText('shop.example.com, *.shop.example.com')).toBeVisible();
  });

  it('say that there are none, that one is unknown, and that they cannot be loaded', async () => {
    const server = administration();
    server.settings.websites = [];
    const first = renderSettings(server, 'websites');
    expect(await screen.findByText('No websites yet')).toBeVisible();
    first.unmount();

    const second = renderSettings(server, 'websites/NONE');
    expect(await screen.findByText('No such website')).toBeVisible();
    second.unmount();

    server.refusals.set('GET /api/settings/websites', { status: 500, body: {} });
    const { user } = renderSettings(server, 'websites');
    await screen.findByText('The websites could not be loaded.');
    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No websites yet')).toBeVisible();
  });
});

describe('the form of a website', () => {
  it('saves once what was changed, and is clean then', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'websites/SHOP');
    await user.click(await videoSwitch());
    await user.selectOptions(provider(), 'Jitsi');
    await user.selectOptions(flow(), 'VIP first');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Queue' }), 'Support');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Time zone' }), 'Europe/Rome');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Working hours' }),
      'Working hours',
    );
    await user.click(screen.getByRole('switch', { name: 'Allow transfers' }));
    await user.clear(screen.getByRole('textbox', { name: 'Largest file in MB' }));
    await user.type(screen.getByRole('textbox', { name: 'Largest file in MB' }), '10');
    await user.click(screen.getByRole('checkbox', { name: /Pictures/ }));

    await user.dblClick(save());

    expect(await screen.findByText('Alpine Shop is saved.')).toBeVisible();
    expect(server.asked('PUT', PUT_SHOP)).toEqual([
      {
        queueId: 'queue-2',
        routingFlow: 'vip-routing-flow',
        videoEnabled: true,
        videoProvider: 'JITSI',
        timeZone: 'Europe/Rome',
        workingHours: 'working-hours',
        idleWarningMinutes: 25,
        idleCloseMinutes: 30,
        transferAllowed: false,
        attachmentsEnabled: true,
        attachmentMaxBytes: 10 * 1024 * 1024,
        attachmentTypes: ['DOCUMENTS', 'TEXT'],
      },
    ]);
    expect(save()).toHaveAttribute('aria-disabled', 'true');
    expect(save()).toHaveFocus();
  });

  it('has nothing to save while nothing is changed', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'websites/SHOP');
    const toggle = await videoSwitch();

    expect(save()).toHaveAttribute('aria-disabled', 'true');
    await user.click(toggle);
    expect(screen.getByText('Unsaved changes')).toBeVisible();
    expect(save()).toHaveAttribute('aria-disabled', 'false');
    await user.click(toggle);
    await user.click(save());

    expect(screen.queryByText('Unsaved changes')).toBeNull();
    expect(server.asked('PUT', PUT_SHOP)).toEqual([]);
  });

  it('asks for the provider before it asks the server', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'websites/SHOP');
    await user.click(await videoSwitch());

    await user.click(save());

    expect(provider()).toHaveAccessibleDescription(/Choose who provides the calls\./);
    expect(provider()).toHaveFocus();
    expect(server.asked('PUT', PUT_SHOP)).toEqual([]);
  });

  it('shows a refusal beside its field and loses nothing', async () => {
    const server = administration();
    server.refusals.set(`PUT ${PUT_SHOP}`, {
      status: 422,
      body: { type: '/problems/video-provider-not-configured', detail: 'Set up Jitsi first.' },
    });
    const { user } = renderSettings(server, 'websites/SHOP');
    await user.click(await videoSwitch());
    await user.selectOptions(provider(), 'Jitsi');

    await user.click(save());

    await waitFor(() => expect(provider()).toHaveFocus());
    expect(provider()).toHaveAccessibleDescription(/Set up Jitsi first\./);
    expect(provider()).toHaveValue('JITSI');
    expect(await videoSwitch()).toBeChecked();
  });

  it('can be saved again after the network failed', async () => {
    const server = administration();
    server.refusals.set(`PUT ${PUT_SHOP}`, 'network');
    const { user } = renderSettings(server, 'websites/SHOP');
    await screen.findByRole('switch', { name: 'Allow video calls' });
    await user.selectOptions(flow(), 'VIP first');
    await user.click(save());
    expect(await screen.findByText('Not saved. The server cannot be reached.')).toBeVisible();
    expect(flow()).toHaveValue('vip-routing-flow');

    server.refusals.clear();
    await user.click(save());

    expect(await screen.findByText('Alpine Shop is saved.')).toBeVisible();
  });

  it('says that Jitsi is to be set up first', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'websites/SHOP');
    await user.click(await videoSwitch());
    await user.selectOptions(provider(), 'Jitsi');
    expect(screen.getByRole('link', { name: 'Set up Jitsi' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(await videoSwitch()).not.toBeChecked();
  });

  it('does not say so when Jitsi is set up', async () => {
    const server = administration();
    server.settings.websites = [website({ videoEnabled: true, videoProvider: 'JITSI' })];
    server.settings.video = videoSettings({
      baseUrl: 'https://meet.example.com',
      appId: 'parley',
      secretSet: true,
    });
    renderSettings(server, 'websites/SHOP');

    expect(await videoSwitch()).toBeChecked();
    expect(screen.queryByRole('link', { name: 'Set up Jitsi' })).toBeNull();
  });

  it('asks before unsaved changes are left', async () => {
    const server = administration();
    const { user, router } = renderSettings(server, 'websites/SHOP');
    await user.click(await videoSwitch());

    await user.click(screen.getByRole('link', { name: 'Audit log' }));
    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(await videoSwitch()).toBeChecked();
    expect(router.state.location.pathname).toBe('/settings/websites/SHOP');

    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);

    await user.click(screen.getByRole('link', { name: 'Audit log' }));
    await user.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(await screen.findByRole('heading', { name: 'Audit log', level: 2 })).toBeVisible();
  });
});
