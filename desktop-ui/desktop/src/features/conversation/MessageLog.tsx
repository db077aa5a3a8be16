import { Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { VideoCallCard } from '../../components/VideoCallCard';
import { t } from '../../lib/i18n/translate';
import { MessageBubble } from './MessageBubble';
import styles from './MessageLog.module.css';
import { NoteBubble } from './NoteBubble';
import type { Row } from './timeline';
import { useStickToBottom } from './useStickToBottom';

interface MessageLogProps {
  rows: Row[];
  contact: string;
  typing: boolean;
  joining: boolean;
  onJoinVideo: () => void;
  onRetry: () => void;
  onDiscard: (id: string) => void;
  /** What comes after the last message, such as how the chat ended. */
  children?: ReactNode;
}

/** The messages, newest at the end; follows the end until the agent scrolls up. */
export function MessageLog({
  rows,
  contact,
  typing,
  joining,
  onJoinVideo,
  onRetry,
  onDiscard,
  children,
}: MessageLogProps) {
  const newest = rows.at(-1);
  const own = newest?.kind === 'bubble' && newest.own;
  const { log, away, fresh, toBottom, onScroll } = useStickToBottom(newest?.key, own);
  return (
    <div className={styles.frame}>
      <div
        ref={log}
        role="log"
        aria-label={t('log.label')}
        aria-live="polite"
        aria-relevant="additions"
        tabIndex={0}
        className={styles.log}
        onScroll={onScroll}
      >
        {rows.map((row) => {
          switch (row.kind) {
            case 'bubble':
              return (
                <MessageBubble
                  key={row.key}
                  row={row}
                  contact={contact}
                  onRetry={onRetry}
                  onDiscard={() => onDiscard(row.key)}
                />
              );
            case 'video':
              return (
                <VideoCallCard
                  key={row.key}
                  startedAt={row.startedAt}
                  endedAt={row.endedAt}
                  joining={joining}
                  onJoin={onJoinVideo}
                />
              );
            case 'note':
            case 'whisper':
              return <NoteBubble key={row.key} row={row} />;
            default:
              return (
                <p key={row.key} className={row.kind === 'day' ? styles.day : styles.system}>
                  <span>{row.kind === 'day' ? row.label : row.text}</span>
                </p>
              );
          }
        })}
        {children}
        {typing && <p className={styles.typing}>{t('conversation.typing', { contact })}</p>}
      </div>
      {away && (
        <Button
          className={styles.jump}
          size="xs"
          radius="xl"
          variant={fresh ? 'filled' : 'default'}
          leftSection={fresh ? <IconArrowDown size={14} /> : undefined}
          aria-label={fresh ? t('conversation.new') : t('conversation.bottom')}
          onClick={toBottom}
        >
          {fresh ? t('conversation.new') : <IconArrowDown size={14} />}
        </Button>
      )}
    </div>
  );
}
