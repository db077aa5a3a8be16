import type { Interaction } from '@parley/wire';
import { wrapsUp } from '../../api/cache/chatBook';
import { TagEditor } from '../../components/tags/TagEditor';
import { TagList } from '../../components/tags/TagList';
import { t } from '../../lib/i18n/translate';
import styles from './InteractionDetails.module.css';

interface ChatTagsProps {
  interaction: Interaction;
  onChanged: (interaction: Interaction) => void;
}

/** The chat's tags, to be changed until its wrap-up is over. */
export function ChatTags({ interaction, onChanged }: ChatTagsProps) {
  const over = interaction.state === 'CLOSED' && !wrapsUp(interaction);
  if (over && interaction.tags.length === 0) return null;
  return (
    <div className={styles.tags}>
      <h3>{t('details.tags')}</h3>
      {over ? (
        <TagList tags={interaction.tags} />
      ) : (
        <TagEditor interaction={interaction} onChanged={onChanged} />
      )}
    </div>
  );
}
