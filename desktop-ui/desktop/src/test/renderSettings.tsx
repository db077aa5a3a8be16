import { FakeServer } from './fakeServer';
import { me } from './fixtures';
import { renderApp } from './renderApp';

/** A server with an administrator who is signed in. */
export function administration(): FakeServer {
  const server = new FakeServer();
  server.me = me({ name: 'Ada Conti', alias: 'Ada', roles: ['administrator'] });
  return server;
}

/** The administrator's window at a page of the settings. */
export function renderSettings(server: FakeServer, page: string) {
  return renderApp(server, server.services(), `/settings/${page}`);
}
