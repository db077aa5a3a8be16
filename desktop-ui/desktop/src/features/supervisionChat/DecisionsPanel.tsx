import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { DecisionTimeline } from '../../components/decision/DecisionTimeline';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';
import styles from './RoutePanel.module.css';
import { useRefetchOn } from './useRefetchOn';

interface DecisionsPanelProps {
  chatId: string;
  /** Another one each time the process may have moved. */
  stamp: string;
}

/** Every decision that the routing made about a chat. */
export function DecisionsPanel({ chatId, stamp }: DecisionsPanelProps) {
  const { api } = useServices();
  const decisions = useQuery({
    queryKey: ['supervision', 'decisions', chatId],
    queryFn: () => api.supervision.decisions(chatId),
    gcTime: 0,
  });
  useRefetchOn(stamp, decisions.refetch);
  return (
    <section className={styles.decisions} aria-label={t('why.title.decisions')} tabIndex={0}>
      <Loaded query={decisions} failure={t('why.failed')}>
        {(data) => <DecisionTimeline decisions={data} meId={null} />}
      </Loaded>
    </section>
  );
}
