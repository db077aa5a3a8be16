import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import './styles/tokens.css';
import './styles/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App';
import { createServices } from './createServices';
import { ErrorBoundary } from './ErrorBoundary';
import { Providers } from './Providers';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');

createRoot(root).render(
  <StrictMode>
    <Providers services={createServices()}>
      <ErrorBoundary>
        {/* Without transitions: what is typed right after choosing a chat must go to that chat. */}
        <BrowserRouter useTransitions={false}>
          <App />
        </BrowserRouter>
      </ErrorBoundary>
    </Providers>
  </StrictMode>,
);
