import { ActionIcon, Menu } from '@mantine/core';
import {
  IconChecklist,
  IconDotsVertical,
  IconEye,
  IconFileDownload,
  IconPaperclip,
  IconX,
} from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import type { RowAction } from './rowActions';

interface RowMenuProps {
  contact: string;
  actions: RowAction[];
  /** Whether the chat is on the agent's desktop. */
  onDesk: boolean;
  onAct: (action: RowAction) => void;
}

const ICONS = {
  show: IconEye,
  transcript: IconFileDownload,
  transcriptWith: IconPaperclip,
  close: IconX,
  closeAndDispose: IconChecklist,
  dispose: IconChecklist,
};

const WORDS = {
  show: 'list.show',
  transcript: 'list.transcript',
  transcriptWith: 'list.transcript.with',
  close: 'list.close',
  closeAndDispose: 'list.close.dispose',
  dispose: 'list.dispose',
} as const;

/** What can be done with one interaction. */
export function RowMenu({ contact, actions, onDesk, onAct }: RowMenuProps) {
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('list.menu', { contact })}
        >
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => {
          const Icon = ICONS[action];
          return (
            <Menu.Item key={action} leftSection={<Icon size={16} />} onClick={() => onAct(action)}>
              {t(action === 'show' && onDesk ? 'list.show.chat' : WORDS[action])}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
