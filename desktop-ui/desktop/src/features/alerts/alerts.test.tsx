import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAudioContext, Sound } from '../../lib/sound';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, me, NOON, offer } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

/** A browser's sound that is blocked until it is resumed, and counts its notes. */
function fakeAudio() {
  const param = { setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };
  const gain = { ...param, exponentialRampToValueAtTime: vi.fn() };
  const audio = {
    state: 'suspended',
    currentTime: 0,
    destination: {},
    notes: 0,
    loudest: gain.linearRampToValueAtTime,
    resume: () => {
      audio.state = 'running';
      return Promise.resolve();
    },
    createGain: () => ({ gain, connect: vi.fn() }),
    createOscillator: () => ({
      type: '',
      frequency: { value: 0 },
      connect: () => ({ connect: vi.fn() }),
      start: () => void (audio.notes += 1),
      stop: vi.fn(),
    }),
  };
  return audio;
}

class FakeNotification {
  static permission: NotificationPermission = 'default';
  static requestPermission = vi.fn(() => {
    FakeNotification.permission = 'granted';
    return Promise.resolve(FakeNotification.permission);
  });
  static shown: FakeNotification[] = [];
  onclick: (() => void) | null = null;
  close = vi.fn();
  constructor(
    readonly title: string,
    readonly options: NotificationOptions,
  ) {
    FakeNotification.shown.push(this);
  }
}

describe('sound and notifications', () => {
  let server: FakeServer;
  let audio: ReturnType<typeof fakeAudio>;

  const render = () => {
    const services = server.services();
    const sound = new Sound(createAudioContext, services.soundSettings.volume.get);
    return renderApp(server, { ...services, sound });
  };
  const openCheck = async () => {
    const view = render();
    await view.user.click(
      await screen.findByRole('button', { name: 'Check sound and notifications' }),
    );
    return {
      ...view,
      dialog: within(await screen.findByRole('dialog', { name: 'Sound and notifications' })),
    };
  };

  beforeEach(() => {
    server = new FakeServer();
    audio = fakeAudio();
    FakeNotification.permission = 'default';
    FakeNotification.shown = [];
    FakeNotification.requestPermission.mockClear();
    vi.stubGlobal('Notification', FakeNotification);
    vi.stubGlobal(
      'AudioContext',
      vi.fn(function () {
        return audio;
      }),
    );
  });
  afterEach(() => {
    vi.stubGlobal('Notification', undefined);
    vi.stubGlobal('AudioContext', undefined);
    vi.restoreAllMocks();
  });

  it('are checked before the first chat, in words, and never asked about again', async () => {
    const { user, dialog, services } = await openCheck();
    await user.click(dialog.getByRole('button', { name: 'Play test sound' }));
    await waitFor(() => expect(audio.notes).toBe(4));
    expect(dialog.getByText('Sound is on. Did you hear the test sound?')).toBeVisible();
    expect(FakeNotification.requestPermission).not.toHaveBeenCalled();

    await user.click(dialog.getByRole('button', { name: 'Allow notifications' }));
    expect(await dialog.findByText('Notifications are allowed.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Show a test notification' }));
    expect(FakeNotification.shown).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Done' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: /^Check sound/ })).toBeNull();
    expect(services.settings.read('parley.alertsChecked')).toBe(true);
  });

  it('come before one is available for the first time, and never again', async () => {
    server.me = me({ presence: { state: 'OFFLINE', reason: null, cause: 'CHOSEN', since: NOON } });
    const { user } = render();
    const title = { name: 'Sound and notifications' };
    const goAvailable = async () => {
      await user.click(await screen.findByRole('button', { name: /^Presence: / }));
      await user.click(await screen.findByRole('menuitem', { name: 'Available' }));
    };
    const puts = () => server.asked('PUT', '/api/me/presence');

    await goAvailable();
    await screen.findByRole('dialog', title);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog', title)).toBeNull());
    expect(puts()).toEqual([]);

    await goAvailable();
    const dialog = within(await screen.findByRole('dialog', title));
    await user.click(dialog.getByRole('button', { name: 'Go available' }));
    await screen.findByRole('button', { name: 'Presence: Available' });
    expect(puts()).toEqual([{ state: 'AVAILABLE', reason: null }]);

    await user.click(await screen.findByRole('button', { name: /^Presence: / }));
    await user.click(await screen.findByRole('menuitem', { name: 'Offline' }));
    await screen.findByRole('button', { name: 'Presence: Offline' });
    await goAvailable();
    await screen.findByRole('button', { name: 'Presence: Available' });
    expect(screen.queryByRole('dialog', title)).toBeNull();
  });

  it('count as checked when that was done from the account menu', async () => {
    const { user, services } = render();
    await user.click(await screen.findByRole('button', { name: 'Account: Anna Rossi' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Sound and notifications' }));
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Done' }),
    );

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByRole('button', { name: /^Check sound/ })).toBeNull();
    expect(services.alertsChecked.get()).toBe(true);
  });

  it('say when notifications are denied, and when there are none', async () => {
    FakeNotification.permission = 'denied';
    const { dialog, unmount } = await openCheck();
    expect(dialog.getByText(/Notifications are blocked/)).toBeVisible();
    expect(dialog.queryByRole('button', { name: 'Allow notifications' })).toBeNull();
    unmount();

    vi.stubGlobal('Notification', undefined);
    const again = await openCheck();
    expect(again.dialog.getByText('This browser has no notifications.')).toBeVisible();
  });

  it('are as loud as was chosen, and silent when muted', async () => {
    const { user, dialog, services } = await openCheck();
    fireEvent.change(dialog.getByRole('slider', { name: 'Volume' }), { target: { value: '20' } });
    await user.click(dialog.getByRole('button', { name: 'Play test sound' }));
    await waitFor(() => expect(audio.loudest).toHaveBeenCalled());
    expect(audio.loudest.mock.calls[0]?.[0]).toBeCloseTo(0.33 * 0.2);

    await user.click(dialog.getByRole('checkbox', { name: 'Mute' }));

    expect(dialog.getByText('Sound is muted in this browser.')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Play test sound' })).toBeDisabled();
    expect(services.settings.read('parley.muted')).toBe(true);
  });

  it('say that sound is blocked until a click allows it', async () => {
    const { user } = render();
    const blocked = await screen.findByRole('button', { name: /^Sound is blocked/ });
    expect(blocked).toHaveTextContent('Sound blocked');

    await user.click(blocked);

    expect(await screen.findByRole('button', { name: 'Mute sounds' })).toBeVisible();
  });

  it('tell of an offer whose it is and nothing that was written, until it ends', async () => {
    FakeNotification.permission = 'granted';
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    vi.spyOn(window, 'focus').mockReturnValue(undefined);
    server.offers = [offer({ preview: 'My card number is 1234' })];
    render();
    await screen.findByRole('article', { name: 'Offer from Maria Bianchi' });

    await waitFor(() => expect(FakeNotification.shown).toHaveLength(1));
    const [shown] = FakeNotification.shown;
    expect(shown?.title).toBe('New chat from Maria Bianchi');
    expect(JSON.stringify(shown?.options)).not.toContain('1234');
    expect(shown?.options.tag).toBe('offer-1');
    act(() => shown?.onclick?.());
    expect(screen.getByRole('article', { name: 'Offer from Maria Bianchi' })).toHaveFocus();

    const ended = { offerId: 'offer-1', interactionId: CHAT, state: 'RESCINDED' } as const;
    act(() => {
      server.push({ type: 'offer-ended', ...ended, reason: 'CUSTOMER_LEFT', takenBy: null });
    });
    await waitFor(() => expect(shown?.close).toHaveBeenCalledTimes(2));
  });
});

describe('keyboard shortcuts', () => {
  let server: FakeServer;
  const press = (code: string) => fireEvent.keyDown(document.body, { code, altKey: true });

  beforeEach(() => {
    server = new FakeServer();
  });

  it('accept the first offer', async () => {
    server.offers = [offer()];
    renderApp(server);
    await screen.findByRole('article', { name: 'Offer from Maria Bianchi' });
    server.interactions = [interaction()];

    press('KeyA');

    expect(await screen.findByRole('textbox', { name: 'Message' })).toBeVisible();
    expect(server.asked('POST', '/api/offers/offer-1/accept')).toHaveLength(1);
  });

  it('go from chat to chat and to where a reply is written', async () => {
    server.interactions = [
      interaction(),
      interaction({ id: 'chat-2', contactName: 'Hugo Brandt', acceptedAt: '2026-03-02T12:10:00Z' }),
    ];
    const { router } = renderApp(server);
    await screen.findByRole('tab', { name: /Hugo Brandt/ });

    press('ArrowDown');
    await waitFor(() => expect(router.state.location.search).toBe(`?chat=${CHAT}`));
    press('ArrowUp');
    await waitFor(() => expect(router.state.location.search).toBe('?chat=chat-2'));
    press('ArrowDown');
    await waitFor(() => expect(router.state.location.search).toBe(`?chat=${CHAT}`));
    press('KeyN');
    await screen.findByRole('textbox', { name: /^Note for/ });
    press('KeyM');
    expect(await screen.findByRole('textbox', { name: 'Message' })).toHaveFocus();
    press('KeyW');
    expect(await screen.findByRole('dialog', { name: 'Close this chat?' })).toBeVisible();
  });

  it('are listed with ?, which stays a question mark where somebody writes', async () => {
    server.interactions = [interaction()];
    const { user } = renderApp(server, undefined, `/chats?chat=${CHAT}`);
    const box = await screen.findByRole('textbox', { name: 'Message' });
    await user.type(box, 'How?');
    expect(box).toHaveValue('How?');
    expect(screen.queryByRole('dialog')).toBeNull();

    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });

    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(sheet).toHaveTextContent('Accept the first offerAltA');
    press('KeyN');
    expect(screen.queryByRole('textbox', { name: /^Note for/ })).toBeNull();
  });
});
