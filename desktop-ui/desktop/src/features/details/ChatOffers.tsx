import type { Interaction } from '@parley/wire';
import { IconBellRinging } from '@tabler/icons-react';
import { useOffersMade } from '../../api/useOffersMade';
import { Disclosure } from '../../components/Disclosure';
import { Loaded } from '../../components/Loaded';
import { PastOffers } from '../../components/offers/PastOffers';
import { t } from '../../lib/i18n/translate';

interface ChatOffersProps {
  interaction: Interaction;
  /** The reading agent's; null for a supervisor. */
  meId: string | null;
  /** Another one each time the chat may have been offered again. */
  stamp?: string;
}

/** To whom the chat was offered, fetched when it is asked for. */
export function ChatOffers(props: ChatOffersProps) {
  return (
    <Disclosure title={t('offered.title')} icon={<IconBellRinging size={16} aria-hidden="true" />}>
      {() => <Made {...props} />}
    </Disclosure>
  );
}

function Made({ interaction, meId, stamp = '' }: ChatOffersProps) {
  const { id, state, agentId, transfer } = interaction;
  const changes = [state, agentId, transfer?.id, transfer?.state, stamp].join(' ');
  return (
    <Loaded query={useOffersMade(id, changes)} failure={t('offered.failed')}>
      {(made) => <PastOffers offers={made} meId={meId} />}
    </Loaded>
  );
}
