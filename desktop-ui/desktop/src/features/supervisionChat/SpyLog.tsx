import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Whisper } from '../../components/Whisper';
import { t } from '../../lib/i18n/translate';
import { dateAndTime, timeOfDay } from '../../lib/times';
import type { SpyLine } from './spyLines';
import styles from './SpyPanel.module.css';

/** Whoever reads closer to the end than this follows it. */
const NEAR_END_PX = 80;

/** Customer on the left, agent on the right, whispers between. */
export function SpyLog({ lines, contact }: { lines: SpyLine[]; contact: string }) {
  const log = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current && log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [lines]);
  return (
    <div
      ref={log}
      role="log"
      aria-label={t('supervision.log')}
      tabIndex={0}
      className={styles.log}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
      }}
    >
      {lines.length === 0 && <p className={styles.system}>{t('supervision.log.empty')}</p>}
      {lines.map((line) => (
        <Line key={line.key} line={line} contact={contact} />
      ))}
    </div>
  );
}

function nameless(kind: SpyLine['kind']): string {
  return t(kind === 'website' ? 'message.automaticReply' : 'supervision.by.AGENT');
}

function Line({ line, contact }: { line: SpyLine; contact: string }) {
  const { kind, author, text, mentions, sentAt } = line;
  if (kind === 'note' || kind === 'whisper') {
    const label = t(`supervision.${kind}.from`, { author: author ?? '' });
    return <Whisper label={label} text={text} mentions={mentions} sentAt={sentAt} />;
  }
  if (kind === 'system') return <p className={styles.system}>{text}</p>;
  const name = kind === 'customer' ? contact : (author ?? nameless(kind));
  return (
    <div className={styles.bubble} data-kind={kind}>
      <p className={styles.who}>
        <bdi>{name}</bdi>
        <VisuallyHidden>: </VisuallyHidden>
        <time dateTime={sentAt} title={dateAndTime(sentAt)}>
          {timeOfDay(sentAt)}
        </time>
      </p>
      <p className={styles.text} dir="auto">
        {text}
      </p>
    </div>
  );
}
