import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { FullPage } from './components/FullPage';
import { t } from './lib/i18n/translate';

interface State {
  crashed: boolean;
}

/** The last resort: a fault of this page costs a reload, and says so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <FullPage title={t('app.crash.title')}>
        <p role="alert">{t('app.crash.text')}</p>
        <Button onClick={() => window.location.reload()}>{t('app.crash.action')}</Button>
      </FullPage>
    );
  }
}
