import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical, IconVideo, IconVideoOff } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';

interface ConversationMenuProps {
  /** Whether the website has video and the chat is open. */
  videoOffered: boolean;
  callRuns: boolean;
  busy: boolean;
  onStartVideo: () => void;
  onEndVideo: () => void;
}

/** What else can be done in a chat; not there when that is nothing. */
export function ConversationMenu({ videoOffered, callRuns, busy, ...on }: ConversationMenuProps) {
  if (!videoOffered && !callRuns) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('conversation.more')}>
          <IconDotsVertical size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {callRuns ? (
          <Menu.Item
            disabled={busy}
            leftSection={<IconVideoOff size={16} />}
            onClick={on.onEndVideo}
          >
            {t('video.end')}
          </Menu.Item>
        ) : (
          <Menu.Item
            disabled={busy}
            leftSection={<IconVideo size={16} />}
            onClick={on.onStartVideo}
          >
            {t('video.start')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
