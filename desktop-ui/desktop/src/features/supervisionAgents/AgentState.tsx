import type { SupervisedAgent } from '@parley/wire';
import { IconAlertTriangle } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { shortAge } from '../../lib/times';
import { isNotResponding, stateText } from './agentWords';
import styles from './SupervisedAgents.module.css';

/** An agent's state, why, and whether the last window is gone. */
export function AgentState({ agent, now }: { agent: SupervisedAgent; now: number }) {
  return (
    <span className={styles.state} data-alarming={isNotResponding(agent)}>
      {isNotResponding(agent) ? (
        <IconAlertTriangle size={14} aria-hidden="true" />
      ) : (
        <span className={styles.dot} data-state={agent.state} />
      )}
      <bdi>{stateText(agent)}</bdi>
      {agent.goneSince !== null && (
        <span className={styles.gone}>
          {t('supervision.agent.gone', { age: shortAge(agent.goneSince, now) })}
        </span>
      )}
    </span>
  );
}
