import { Button } from '@mantine/core';
import { IconHourglass } from '@tabler/icons-react';
import type { Interaction } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { minutesAndSeconds } from '../../lib/times';
import styles from './ClosedNotice.module.css';
import { useWrapUp } from './useWrapUp';

interface WrapUpBarProps {
  interaction: Interaction;
  /** How the chat ended. */
  ended: string;
  /** Null where the agent has already said what it came to. */
  onDispose: (() => void) | null;
}

/** The time after closing, which ends by itself, at the agent's word, or by disposing. */
export function WrapUpBar({ interaction, ended, onDispose }: WrapUpBarProps) {
  const { left, finish, finishing } = useWrapUp(interaction, onDispose ?? (() => undefined));
  const time = minutesAndSeconds(left);
  return (
    <section className={styles.notice} aria-label={t('wrapUp.label')}>
      <IconHourglass size={18} aria-hidden="true" />
      <div className={styles.text}>
        <span role="status">{ended}</span>
        <span className={styles.more}>{t('wrapUp.text')}</span>
      </div>
      <span className={styles.time} role="timer" aria-label={t('wrapUp.left', { time })}>
        {t('wrapUp.label')} {time}
      </span>
      <Button size="sm" variant="default" loading={finishing} onClick={finish}>
        {t('wrapUp.finish')}
      </Button>
      {onDispose && (
        <Button size="sm" onClick={onDispose}>
          {t('dispose.action')}
        </Button>
      )}
    </section>
  );
}
