import { Button } from '@mantine/core';
import { IconDoorExit } from '@tabler/icons-react';
import type { Author } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import styles from './ClosedNotice.module.css';

interface ClosedNoticeProps {
  closedBy: Author | null;
  /** A supervisor's. */
  reason: string | null;
  onDismiss: () => void;
}

/** Stands where the composer was once a chat is closed. */
export function ClosedNotice({ closedBy, reason, onDismiss }: ClosedNoticeProps) {
  return (
    <div className={styles.notice}>
      <IconDoorExit size={18} aria-hidden="true" />
      <span className={styles.text} role="status">
        {closedText(closedBy, reason)}
      </span>
      <Button size="sm" variant="default" onClick={onDismiss}>
        {t('app.dismiss')}
      </Button>
    </div>
  );
}

function closedText(closedBy: Author | null, reason: string | null): string {
  if (closedBy === 'SUPERVISOR')
    return t('conversation.supervisorClosed', { reason: reason ?? '' });
  if (closedBy === 'CUSTOMER') return t('conversation.customerClosed');
  return closedBy === 'AGENT' ? t('conversation.agentClosed') : t('conversation.systemClosed');
}
