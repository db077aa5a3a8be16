import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { NOON } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

describe('the presence switch', () => {
  it('pauses with a reason', async () => {
    const server = new FakeServer();
    const { user } = renderApp(server);

    await user.click(await screen.findByRole('button', { name: 'Presence: Available' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Paused…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lunch' }));

    await screen.findByRole('button', { name: 'Presence: Paused – Lunch' });
    expect(server.asked('PUT', '/api/me/presence')).toEqual([{ state: 'PAUSED', reason: 'Lunch' }]);
    expect(screen.getByText('You’re paused')).toBeVisible();
  });

  it('takes a reason in the agent’s own words', async () => {
    const server = new FakeServer();
    const { user } = renderApp(server);

    await user.click(await screen.findByRole('button', { name: 'Presence: Available' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Paused…' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Other…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'Dentist');
    await user.click(screen.getByRole('button', { name: 'Pause' }));

    expect(await screen.findByRole('button', { name: 'Presence: Paused – Dentist' })).toBeVisible();
  });

  it('follows another window, and says when the server took the agent off', async () => {
    const server = new FakeServer();
    const { user } = renderApp(server);
    await screen.findByRole('button', { name: 'Presence: Available' });

    act(() =>
      server.push({
        type: 'presence',
        presence: { state: 'OFFLINE', reason: null, cause: 'CONNECTION_LOST', since: NOON },
      }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent('the connection was lost');
    await user.click(screen.getByRole('button', { name: 'I’m back' }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
