import { Button, Group, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { t } from '../lib/i18n/translate';
import { Dialog } from './Dialog';

interface LeaveGuardProps {
  dirty: boolean;
  title: string;
  text: string;
  action: string;
  /** Whether the changes are lost by leaving. */
  loses: boolean;
}

/** Asks before a page with unsaved changes is left: by a link, by going back, by closing it. */
export function LeaveGuard({ dirty, title, text, action, loses }: LeaveGuardProps) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useWarningOfTheBrowser(dirty);
  const stay = () => blocker.reset?.();
  return (
    <Dialog opened={blocker.state === 'blocked'} onClose={stay} title={title}>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={stay}>
          {t('form.leave.stay')}
        </Button>
        <Button {...(loses && { color: 'red.9' })} onClick={() => blocker.proceed?.()}>
          {action}
        </Button>
      </Group>
    </Dialog>
  );
}

function useWarningOfTheBrowser(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}
