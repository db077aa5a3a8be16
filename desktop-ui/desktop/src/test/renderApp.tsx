import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { App } from '../App';
import { Providers } from '../Providers';
import type { FakeServer } from './fakeServer';

/** The whole desktop on a fake server, as a person's window opened at an address. */
export function renderApp(server: FakeServer, services = server.services(), address = '/') {
  const user = userEvent.setup();
  const router = createMemoryRouter([{ path: '*', element: <App /> }], {
    initialEntries: [address],
  });
  const view = render(
    <Providers services={services} env="test">
      <RouterProvider router={router} useTransitions={false} />
    </Providers>,
  );
  return { user, services, router, unmount: view.unmount };
}
