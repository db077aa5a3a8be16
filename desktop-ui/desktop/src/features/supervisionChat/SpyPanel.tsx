import { Skeleton } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { IconEye } from '@tabler/icons-react';
import { useMemo } from 'react';
import { FormAnswers } from '../../components/FormAnswers';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { closedText } from './closedText';
import { SpyLog } from './SpyLog';
import { spyLines } from './spyLines';
import styles from './SpyPanel.module.css';
import { useSpy } from './useSpy';
import { WhisperOrNote } from './WhisperOrNote';

interface SpyPanelProps {
  interaction: Interaction;
  contact: string;
  /** Another one each time something was said. */
  stamp: string;
}

/** The conversation as it goes on, to be read; whispers go to the agent only. */
export function SpyPanel({ interaction, contact, stamp }: SpyPanelProps) {
  const closed = interaction.state === 'CLOSED';
  const { log, failed, reload } = useSpy(interaction.id, stamp, closed);
  const lines = useMemo(() => (log ? spyLines(log) : null), [log]);
  return (
    <section className={styles.panel} aria-label={t('supervision.log')}>
      <p className={styles.recorded}>
        <IconEye size={16} aria-hidden="true" />
        {t('supervision.recorded')}
      </p>
      {log && log.forms.length > 0 && (
        <div className={styles.forms}>
          <FormAnswers forms={log.forms} />
        </div>
      )}
      {lines ? (
        <SpyLog lines={lines} contact={contact} />
      ) : failed ? (
        <LoadFailure text={t('supervision.log.failed')} onRetry={reload} />
      ) : (
        <Skeleton height={60} m="md" width="70%" radius="lg" />
      )}
      {closed && (
        <p className={styles.closed} role="status">
          {closedText(interaction)}
        </p>
      )}
      <WhisperOrNote interaction={interaction} onSent={reload} />
    </section>
  );
}
