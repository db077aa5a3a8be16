import type { NoteMention } from '@parley/wire';
import { mentionParts } from '../../lib/mentionParts';
import styles from './MentionedText.module.css';

/** A note's text with the names of those whom it mentions made visible. */
export function MentionedText({ text, mentions }: { text: string; mentions: NoteMention[] }) {
  return mentionParts(text, mentions).map((part, index) =>
    part.mentioned ? (
      <strong key={index} className={styles.mention}>
        <bdi>{part.text}</bdi>
      </strong>
    ) : (
      part.text
    ),
  );
}
