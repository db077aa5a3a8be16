import type { Interaction } from '@parley/wire';
import { useDesk } from '../../api/services';
import { useAttributes } from '../../api/useAttributes';
import { WhyDisclosure } from '../../components/decision/WhyDisclosure';
import { ChatForms } from './ChatForms';
import { ChatOffers } from './ChatOffers';
import { ChatPath } from './ChatPath';
import { ChatTags } from './ChatTags';
import { ChatWhy } from './ChatWhy';
import { DetailsHead } from './DetailsHead';
import { InteractionFacts } from './InteractionFacts';
import { PageAttributes } from './PageAttributes';
import styles from './InteractionDetails.module.css';

/** What is known of an interaction: who, where from, when. */
export function InteractionDetails({ interaction }: { interaction: Interaction }) {
  const { agentId, cache } = useDesk();
  const attributes = useAttributes(interaction.id);
  return (
    <div className={styles.details}>
      <DetailsHead interaction={interaction} />
      <ChatTags interaction={interaction} onChanged={(chat) => cache.changed(chat)} />
      <ChatForms interactionId={interaction.id} />
      <PageAttributes query={attributes} />
      <InteractionFacts interaction={interaction} />
      <div className={styles.fact}>
        <ChatPath interaction={interaction} />
      </div>
      <ChatOffers interaction={interaction} meId={agentId} />
      <WhyDisclosure>{() => <ChatWhy interactionId={interaction.id} />}</WhyDisclosure>
    </div>
  );
}
