import type { Mention, MentionPage } from '@parley/wire';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import styles from './MentionInbox.module.css';
import { MentionRow } from './MentionRow';

interface MentionInboxProps {
  page: MentionPage | undefined;
  failed: boolean;
  /** Those that were new when the inbox was opened. */
  fresh: ReadonlySet<string>;
  /** The way into a mention's chat; null where the person may not see it. */
  wayInto: (mention: Mention) => (() => void) | null;
  onRetry: () => void;
}

/** The notes that mention the person, the newest first. */
export function MentionInbox({ page, failed, fresh, wayInto, onRetry }: MentionInboxProps) {
  return (
    <section className={styles.inbox} aria-label={t('mentions.title')}>
      <h2 className={styles.title}>{t('mentions.title')}</h2>
      {failed && !page && <LoadFailure text={t('mentions.failed')} onRetry={onRetry} />}
      {page?.mentions.length === 0 && <p className={styles.none}>{t('mentions.none')}</p>}
      <ul className={styles.list}>
        {page?.mentions.map((mention) => (
          <MentionRow
            key={mention.id}
            mention={mention}
            fresh={!mention.seen || fresh.has(mention.id)}
            onOpen={wayInto(mention)}
          />
        ))}
      </ul>
    </section>
  );
}
