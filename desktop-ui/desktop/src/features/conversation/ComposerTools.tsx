import { IconBold, IconItalic } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './Composer.module.css';
import { AttachButton } from './AttachButton';
import { EmojiButton } from './EmojiButton';
import { Tool } from './Tool';

interface ComposerToolsProps {
  accept: string;
  onFiles: ((files: File[]) => void) | null;
  onMark: (marker: string) => void;
  onInsert: (words: string) => void;
}

/** What the composer can do besides sending. */
export function ComposerTools({ accept, onFiles, onMark, onInsert }: ComposerToolsProps) {
  return (
    <div className={styles.tools} role="group" aria-label={t('composer.tools')}>
      {onFiles && <AttachButton accept={accept} onFiles={onFiles} />}
      <EmojiButton onChoose={onInsert} />
      <Tool label="composer.bold" onClick={() => onMark('**')}>
        <IconBold size={16} />
      </Tool>
      <Tool label="composer.italic" onClick={() => onMark('_')}>
        <IconItalic size={16} />
      </Tool>
    </div>
  );
}
