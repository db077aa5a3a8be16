import { Button } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import styles from './MentionToast.module.css';

/** What stands in the toast of a mention: the note's beginning, and the way to it. */
export function MentionToast({ text, onOpen }: { text: string; onOpen: () => void }) {
  return (
    <>
      <span className={styles.text} dir="auto">
        {text}
      </span>
      <Button size="compact-xs" variant="light" onClick={onOpen}>
        {t('mentions.show')}
      </Button>
    </>
  );
}
