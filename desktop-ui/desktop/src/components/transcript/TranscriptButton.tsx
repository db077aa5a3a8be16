import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { TranscriptDialog } from './TranscriptDialog';

/** A supervisor’s way to the transcript of any chat. */
export function TranscriptButton({ chatId }: { chatId: string }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Tooltip label={t('transcript.action')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('transcript.action')}
          onClick={() => setOpened(true)}
        >
          <IconFileDownload size={20} />
        </ActionIcon>
      </Tooltip>
      <TranscriptDialog
        reader="supervisor"
        chatId={chatId}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </>
  );
}
