import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { emojiPicker } from '../../lib/emojiPicker';
import { language, t } from '../../lib/i18n/translate';
import styles from './EmojiPanel.module.css';

/** The emoji to choose from; the search has the focus as soon as they are there. */
export function EmojiPanel({ onChoose }: { onChoose: (emoji: string) => void }) {
  const place = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  useEffect(() => {
    choose.current = onChoose;
  });
  const [failed, setFailed] = useState(false);
  const dark = useComputedColorScheme() === 'dark';
  useEffect(() => {
    let gone = false;
    const { current } = place;
    const made = emojiPicker({
      dark,
      language: language(),
      onChoose: (emoji) => choose.current(emoji),
    });
    made.then(
      (picker) => {
        if (gone) return;
        current?.replaceChildren(picker);
        picker.shadowRoot?.querySelector('input')?.focus();
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      current?.replaceChildren();
    };
  }, [dark]);
  return (
    <div className={styles.panel}>
      <div ref={place} />
      {failed && <p role="alert">{t('emoji.failed')}</p>}
    </div>
  );
}
