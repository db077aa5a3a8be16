import { Button } from '@mantine/core';
import type { VideoCall } from '@parley/wire';
import { IconVideo } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { useChatBook } from '../../api/useDeskState';
import { useVideo, useVideoCalls } from '../../api/useVideo';
import { contactLabel } from '../../lib/contact';
import { clockDuration } from '../../lib/durations';
import { t } from '../../lib/i18n/translate';
import { useTick } from '../../lib/useTick';
import styles from './VideoCallBar.module.css';

interface VideoCallBarProps {
  /** The chat in front of the agent: while it is open it shows its call itself. */
  inFront: string | null;
}

/** The agent's running calls whose chat is closed or not in front. */
export function VideoCallBar({ inFront }: VideoCallBarProps) {
  const chats = useChatBook().data;
  const isShown = (chat: string) =>
    chat === inFront && chats?.get(chat)?.interaction.state === 'CONVERSATION';
  const calls = (useVideoCalls().data ?? []).filter((call) => !isShown(call.interactionId));
  if (calls.length === 0) return null;
  return (
    <section className={styles.bar} aria-label={t('video.bar')}>
      {calls.map((call) => (
        <RunningCall key={call.id} call={call} />
      ))}
    </section>
  );
}

function RunningCall({ call }: { call: VideoCall }) {
  const { clock } = useServices();
  const { join, end, busy, joining } = useVideo(call.interactionId);
  const now = useTick(clock.now, 1000);
  const duration = clockDuration(now - Date.parse(call.startedAt));
  const contact = contactLabel(call.contactName, call.interactionId);
  const title = t('video.bar.call', { contact });
  return (
    <div className={styles.call}>
      <IconVideo size={18} aria-hidden="true" />
      <span className={styles.name} title={title}>
        <bdi>{title}</bdi>
      </span>
      <span className={styles.time} role="timer" aria-label={t('video.bar.elapsed', { duration })}>
        {duration}
      </span>
      <Button
        size="compact-sm"
        loading={joining}
        aria-label={t('video.bar.joinWith', { contact })}
        onClick={join}
      >
        {t('video.bar.join')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        aria-label={t('video.bar.endWith', { contact })}
        onClick={end}
      >
        {t('video.bar.end')}
      </Button>
    </div>
  );
}
