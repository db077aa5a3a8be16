import type { Mention } from '@parley/wire';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './MentionRow.module.css';

interface MentionRowProps {
  mention: Mention;
  fresh: boolean;
  /** Null where the person may not see the chat: then the note is all there is. */
  onOpen: (() => void) | null;
}

/** A note that mentions the person, and whose chat it is about. */
export function MentionRow({ mention, fresh, onOpen }: MentionRowProps) {
  const contact = contactLabel(mention.contactName, mention.interactionId);
  return (
    <li className={styles.row} data-fresh={fresh}>
      <p className={styles.head}>
        <strong>{t('mentions.from', { author: mention.authorName })}</strong>
        {fresh && <span className={styles.fresh}>{t('mentions.new')}</span>}
      </p>
      <p className={styles.text} dir="auto">
        {mention.text}
      </p>
      <p className={styles.foot}>
        <span>
          {t('mentions.about', { contact, website: mention.websiteKey })}
          {' · '}
          <time dateTime={mention.mentionedAt}>{dateAndTime(mention.mentionedAt)}</time>
        </span>
        {onOpen && (
          <button type="button" className={styles.open} onClick={onOpen}>
            {t('mentions.open')}
          </button>
        )}
      </p>
    </li>
  );
}
