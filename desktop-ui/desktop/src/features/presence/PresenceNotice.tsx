import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Presence } from '@parley/wire';
import { useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { imposedNotice } from './presence';
import styles from './PresenceNotice.module.css';
import { usePresence } from './usePresence';

/** Tells an agent that the server changed the presence, and why, until it is seen to. */
export function PresenceNotice({ presence }: { presence: Presence }) {
  const { change, changing } = usePresence();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const notice = imposedNotice(presence);
  if (!notice || dismissed === presence.since) return null;
  return (
    <div className={styles.notice} role="alert">
      <IconAlertTriangle size={18} aria-hidden="true" />
      <span className={styles.text}>{notice}</span>
      <Button size="compact-sm" loading={changing} onClick={() => change('AVAILABLE')}>
        {t('presence.imBack')}
      </Button>
      <CloseButton
        size="sm"
        aria-label={t('app.dismiss')}
        onClick={() => setDismissed(presence.since)}
      />
    </div>
  );
}
