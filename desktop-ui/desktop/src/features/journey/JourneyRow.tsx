import { words } from '@parley/markup';
import { UnstyledButton } from '@mantine/core';
import type { JourneyEntry } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './Journey.module.css';

interface JourneyRowProps {
  entry: JourneyEntry;
  /** Whether it is the chat that the journey stands beside. */
  isCurrent: boolean;
  onOpen: () => void;
}

/** One interaction of a contact: when, where, with whom, about what. */
export function JourneyRow({ entry, isCurrent, onOpen }: JourneyRowProps) {
  const { websiteName, startedAt, closedAt, agentName, disposition, firstWords } = entry;
  return (
    <li>
      <UnstyledButton className={styles.row} data-current={isCurrent} onClick={onOpen}>
        <span className={styles.when}>
          {dateAndTime(startedAt)}
          {isCurrent && <span className={styles.mark}>{t('journey.current')}</span>}
          {closedAt === null && !isCurrent && (
            <span className={styles.mark}>{t('journey.open')}</span>
          )}
        </span>
        <span className={styles.where}>
          <bdi>{websiteName}</bdi> · <bdi>{agentName ?? t('journey.noAgent')}</bdi>
        </span>
        {disposition !== null && <bdi className={styles.disposition}>{disposition}</bdi>}
        {firstWords !== null && (
          <span className={styles.words} dir="auto">
            {words(firstWords)}
          </span>
        )}
      </UnstyledButton>
    </li>
  );
}
