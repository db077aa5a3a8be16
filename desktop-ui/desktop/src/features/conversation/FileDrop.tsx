import { IconPaperclip } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** Null where no files may be sent. */
  onFiles: ((files: File[]) => void) | null;
  children: ReactNode;
}

/** Takes files that are dropped on what is inside it, and shows that it would. */
export function FileDrop({ onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  const depth = useRef(0);
  const brings = (event: DragEvent) => onFiles && event.dataTransfer.types.includes('Files');
  const enter = (event: DragEvent, by: 1 | -1) => {
    if (!brings(event)) return;
    depth.current += by;
    setOver(depth.current > 0);
  };
  return (
    <div
      className={styles.place}
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => {
        if (brings(event)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!brings(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles?.([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && (
        <p className={styles.zone}>
          <IconPaperclip size={22} aria-hidden="true" />
          {t('file.drop')}
        </p>
      )}
    </div>
  );
}
