import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowForwardUp,
  IconDotsVertical,
  IconFileDownload,
  IconVideo,
  IconVideoOff,
} from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './ConversationMenu.module.css';

interface ConversationMenuProps {
  open: boolean;
  /** Whether the website has video. */
  videoEnabled: boolean;
  callRuns: boolean;
  busy: boolean;
  /** Why the chat cannot be transferred now; null when it can. */
  noTransfer: string | null;
  onTransfer: () => void;
  /** Null if the agent may have none. */
  onTranscript: (() => void) | null;
  onStartVideo: () => void;
  onEndVideo: () => void;
}

/** What else can be done in a chat. */
export function ConversationMenu({ open, videoEnabled, callRuns, ...rest }: ConversationMenuProps) {
  const { busy, noTransfer, onTransfer, onTranscript, onStartVideo, onEndVideo } = rest;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('conversation.more')}>
          <IconDotsVertical size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {open && (
          <Menu.Item
            disabled={noTransfer !== null}
            leftSection={<IconArrowForwardUp size={16} />}
            onClick={onTransfer}
          >
            {t('transfer.action')}
            {noTransfer !== null && <span className={styles.why}>{noTransfer}</span>}
          </Menu.Item>
        )}
        {callRuns && (
          <Menu.Item disabled={busy} leftSection={<IconVideoOff size={16} />} onClick={onEndVideo}>
            {t('video.end')}
          </Menu.Item>
        )}
        {open && videoEnabled && !callRuns && (
          <Menu.Item disabled={busy} leftSection={<IconVideo size={16} />} onClick={onStartVideo}>
            {t('video.start')}
          </Menu.Item>
        )}
        {onTranscript && (
          <Menu.Item leftSection={<IconFileDownload size={16} />} onClick={onTranscript}>
            {t('transcript.action')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
