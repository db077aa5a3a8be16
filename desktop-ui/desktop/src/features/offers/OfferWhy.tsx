import { useOfferDecision } from '../../api/useDecisions';
import { useDesk } from '../../api/services';
import { DecisionFacts } from '../../components/decision/DecisionFacts';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';

/** Why an offer came to this agent, fetched when it is asked for. */
export function OfferWhy({ offerId }: { offerId: string }) {
  const { agentId } = useDesk();
  return (
    <Loaded query={useOfferDecision(offerId)} failure={t('why.failed')}>
      {(decision) => <DecisionFacts decision={decision} meId={agentId} />}
    </Loaded>
  );
}
