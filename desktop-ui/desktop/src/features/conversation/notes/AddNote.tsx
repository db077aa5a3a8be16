import { Button } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesk } from '../../../api/services';
import { t } from '../../../lib/i18n/translate';
import { useShortcut } from '../../../lib/useShortcut';
import styles from './AddNote.module.css';
import { ChatNoteBox } from './ChatNoteBox';

/** A note about a chat that is over, for whoever looks at it later. */
export function AddNote({ chatId }: { chatId: string }) {
  const desk = useDesk();
  const [open, setOpen] = useState(() => desk.noteDrafts.all.get()[chatId] !== undefined);
  useShortcut('note', () => setOpen((was) => !was));
  if (open) return <ChatNoteBox chatId={chatId} />;
  return (
    <div className={styles.bar}>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<IconNote size={16} />}
        onClick={() => setOpen(true)}
      >
        {t('note.add')}
      </Button>
    </div>
  );
}
