import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { App } from '../App';
import { Providers } from '../Providers';
import type { FakeServer } from './fakeServer';

/** The whole desktop on a fake server, as a person's window. */
export function renderApp(server: FakeServer, services = server.services()) {
  const user = userEvent.setup();
  const view = render(
    <Providers services={services} env="test">
      <MemoryRouter useTransitions={false}>
        <App />
      </MemoryRouter>
    </Providers>,
  );
  return { user, services, unmount: view.unmount };
}
