import type { Interaction } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { ChatOffers } from './ChatOffers';
import { ChatTags } from './ChatTags';
import { DetailsHead } from './DetailsHead';
import styles from './InteractionDetails.module.css';
import { InteractionFacts } from './InteractionFacts';
import { PageAttributes } from './PageAttributes';

interface SupervisedDetailsProps {
  interaction: Interaction;
  /** Another one each time the chat's process may have moved. */
  stamp: string;
  /** The chat as the supervisor has changed it. */
  onChanged: (interaction: Interaction) => void;
}

/** What is known of a chat that a supervisor looks at; its way and its forms stand elsewhere. */
export function SupervisedDetails({ interaction, stamp, onChanged }: SupervisedDetailsProps) {
  const { api } = useServices();
  const attributes = useQuery({
    queryKey: ['supervision', 'attributes', interaction.id],
    queryFn: () => api.supervision.attributes(interaction.id),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <div className={styles.details}>
      <DetailsHead interaction={interaction} />
      <ChatTags interaction={interaction} onChanged={onChanged} />
      <PageAttributes query={attributes} />
      <InteractionFacts interaction={interaction} />
      <ChatOffers interaction={interaction} meId={null} stamp={stamp} />
    </div>
  );
}
