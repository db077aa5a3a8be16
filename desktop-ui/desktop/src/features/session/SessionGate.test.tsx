import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { windowKeys } from '../../api/windowMemory';
import { FakeServer } from '../../test/fakeServer';
import { AGENT, me } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';
import { rememberLogOut, signInStep, type SignInStep } from './signIn';

const LOGIN = '/oauth2/authorization/keycloak';

describe('the session', () => {
  it('sends a fresh visitor to the login', async () => {
    const server = new FakeServer();
    server.me = null;

    renderApp(server);

    await waitFor(() => expect(server.asked('LEAVE', LOGIN)).toHaveLength(1));
  });

  it('offers to sign in after a log-out', async () => {
    const server = new FakeServer();
    server.me = null;
    const services = server.services();
    rememberLogOut(services.storage);

    const { user } = renderApp(server, services);
    await user.click(await screen.findByRole('button', { name: 'Sign in' }));

    expect(screen.getByText('You are logged out.')).toBeVisible();
    expect(server.asked('LEAVE', LOGIN)).toHaveLength(1);
  });

  it('leaves nothing of the agent behind at log-out', async () => {
    const server = new FakeServer();
    const services = server.services();
    services.storage.write(windowKeys(AGENT).drafts, { chat: 'secret' });
    server.logOutTo = 'https://login.example/end';
    const { user } = renderApp(server, services);

    await user.click(await screen.findByRole('button', { name: 'Account: Anna Rossi' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Log out' }));

    await waitFor(() => expect(server.asked('LEAVE', 'https://login.example/end')).toHaveLength(1));
    expect(services.storage.read(windowKeys(AGENT).drafts)).toBeUndefined();
  });

  it('does not sign in again when the end of the session is noticed before the answer', async () => {
    const server = new FakeServer();
    const services = server.services();
    const steps: SignInStep[] = [];
    const { user } = renderApp(server, services);
    vi.spyOn(services.api, 'logOut').mockImplementation(() => {
      steps.push(signInStep(services.storage, '', 0));
      return Promise.reject(new Error('no network'));
    });

    await user.click(await screen.findByRole('button', { name: 'Account: Anna Rossi' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Log out' }));

    expect(await screen.findByText(/could not be logged out/)).toBeVisible();
    expect([...steps, signInStep(services.storage, '', 0)]).toEqual(['logged-out', 'redirect']);
  });

  it('tells people without a role whom to ask', async () => {
    const server = new FakeServer();
    server.me = me({ name: 'Sofia Marino', roles: [] });

    renderApp(server);

    expect(await screen.findByText(/Your account has no role/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Log out' })).toBeVisible();
  });

  it('asks to sign in again when the session ends, and keeps the desktop behind', async () => {
    const server = new FakeServer();
    const { user } = renderApp(server);
    await screen.findByText('No chats yet');
    server.me = null;

    await user.click(screen.getByRole('button', { name: 'Presence: Available' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Offline' }));

    expect(await screen.findByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  });
});
