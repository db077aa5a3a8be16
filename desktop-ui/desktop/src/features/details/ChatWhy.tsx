import { useDesk } from '../../api/services';
import { useDecisions } from '../../api/useDecisions';
import { DecisionTimeline } from '../../components/decision/DecisionTimeline';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';

/** How a chat came to this agent, fetched when it is asked for. */
export function ChatWhy({ interactionId }: { interactionId: string }) {
  const { agentId } = useDesk();
  return (
    <Loaded query={useDecisions(interactionId)} failure={t('why.failed')}>
      {(decisions) => <DecisionTimeline decisions={decisions} meId={agentId} />}
    </Loaded>
  );
}
