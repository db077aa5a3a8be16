import type { Decision } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../../lib/times';
import styles from './Decision.module.css';
import { DecisionFacts } from './DecisionFacts';

interface DecisionTimelineProps {
  /** The oldest first. */
  decisions: Decision[];
  meId: string | null;
}

/** How a chat was routed, step after step. */
export function DecisionTimeline({ decisions, meId }: DecisionTimelineProps) {
  if (decisions.length === 0) return <p className={styles.none}>{t('why.none')}</p>;
  return (
    <ol className={styles.timeline} aria-label={t('why.title.decisions')}>
      {decisions.map((decision) => (
        <li key={decision.id} data-outcome={decision.outcome}>
          <p className={styles.when}>
            <time dateTime={decision.madeAt} title={dateAndTime(decision.madeAt)}>
              {timeOfDay(decision.madeAt)}
            </time>
            {t(`why.outcome.${decision.outcome}`)}
          </p>
          <DecisionFacts decision={decision} meId={meId} />
        </li>
      ))}
    </ol>
  );
}
