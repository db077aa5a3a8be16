import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Services, ServicesContext } from './api/services';
import { cssVariables, theme } from './theme';

interface ProvidersProps {
  services: Services;
  /** Tests show every change at once, without moving. */
  env?: 'default' | 'test';
  children: ReactNode;
}

/** What every component may rely on: look, notifications, cache and services. */
export function Providers({ services, env = 'default', children }: ProvidersProps) {
  return (
    <ServicesContext value={services}>
      <QueryClientProvider client={services.queries}>
        <MantineProvider
          env={env}
          theme={theme}
          cssVariablesResolver={cssVariables}
          defaultColorScheme="auto"
        >
          <Notifications position="bottom-right" />
          {children}
        </MantineProvider>
      </QueryClientProvider>
    </ServicesContext>
  );
}
