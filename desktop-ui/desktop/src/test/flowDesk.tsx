import { act, screen, waitFor } from '@testing-library/react';
import { expect } from 'vitest';
import { FakeServer } from './fakeServer';
import { AGENT, me } from './fixtures';
import { renderApp } from './renderApp';

export const KEY = 'default-routing-flow';
export const PUBLISH = `/api/flows/${KEY}/versions`;
export const DRAFT_AT = `parley.flow-draft.${KEY}.${AGENT}`;

/** What an analyst's desktop talks to. */
export function analyst() {
  const server = new FakeServer();
  server.me = me({ name: 'Alan Weber', roles: ['analyst'] });
  return server;
}

/** The analyst has the shipped flow in the modeler. */
export async function editing(server = analyst(), services = server.services()) {
  const { user } = renderApp(server, services);
  await user.click(await screen.findByRole('link', { name: 'Simple' }));
  await screen.findByRole('button', { name: 'Publish…' });
  await waitFor(() => expect(screen.getByRole('button', { name: 'Check' })).toBeEnabled());
  const change = (xml: string) =>
    act(async () => {
      server.diagrams.current.change(xml);
      // what the page does with it has been done
      await new Promise((resolve) => setTimeout(resolve));
    });
  const publish = async (comment: string) => {
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    await user.type(await screen.findByRole('textbox'), comment);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
  };
  return { server, services, user, change, publish };
}
