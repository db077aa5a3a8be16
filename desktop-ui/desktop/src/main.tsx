import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/tokens.css';
import './styles/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { App } from './App';
import { createServices } from './createServices';
import { ErrorBoundary } from './ErrorBoundary';
import { Providers } from './Providers';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

// The boundary stands inside, before the router's own page for errors.
const router = createBrowserRouter([
  {
    path: '*',
    element: (
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    ),
  },
]);

const page = createRoot(root);
const services = createServices();
// Nothing is drawn before there are words for it.
await services.languages.start();
page.render(
  <StrictMode>
    <Providers services={services}>
      {/* Without transitions: what is typed right after choosing a chat must go to that chat. */}
      <RouterProvider router={router} useTransitions={false} />
    </Providers>
  </StrictMode>,
);
