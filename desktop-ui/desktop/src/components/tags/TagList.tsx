import { IconX } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './Tags.module.css';

interface TagListProps {
  tags: readonly string[];
  /** Absent where they are only read. */
  onRemove?: (tag: string) => void;
}

/** The tags of a chat. */
export function TagList({ tags, onRemove }: TagListProps) {
  return (
    <ul className={styles.tags} aria-label={t('details.tags')}>
      {tags.map((tag) => (
        <li key={tag} className={styles.tag}>
          <bdi>{tag}</bdi>
          {onRemove && (
            <button
              type="button"
              className={styles.remove}
              aria-label={t('tags.remove', { tag })}
              onClick={() => onRemove(tag)}
            >
              <IconX size={12} aria-hidden="true" />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
