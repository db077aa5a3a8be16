import { Skeleton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { LoadFailure } from '../../components/LoadFailure';
import { useChatBook } from '../../api/useDeskState';
import { t } from '../../lib/i18n/translate';
import styles from './ChatList.module.css';
import { ChatTab } from './ChatTab';
import { useChatTabs } from './useChatTabs';

interface ChatListProps {
  activeId: string | null;
  capacity: number;
  onChoose: (id: string) => void;
}

/** The agent's chats; arrow keys move along it, Enter opens. */
export function ChatList({ activeId, capacity, onChoose }: ChatListProps) {
  const { isPending, isError, data, refetch } = useChatBook();
  const tabs = useChatTabs();
  const open = tabs.filter(({ closed, wrapUp }) => !closed || wrapUp).length;
  const reachable = tabs.some(({ id }) => id === activeId) ? activeId : tabs[0]?.id;
  return (
    <nav className={styles.list} aria-label={t('chats.label')}>
      <div className={styles.head}>
        <h2 className={styles.title}>{t('chats.title')}</h2>
        <span className={styles.load} title={t('chats.load.label', { open, capacity })}>
          {t('chats.load', { open, capacity })}
        </span>
      </div>
      {isError && !data && <LoadFailure text={t('chats.failed')} onRetry={() => void refetch()} />}
      {isPending && [0, 1, 2].map((row) => <Skeleton key={row} height={58} mb="xs" radius="md" />)}
      {data && tabs.length === 0 && <p className={styles.none}>{t('chats.none')}</p>}
      {tabs.length > 0 && (
        <div
          role="tablist"
          aria-label={t('chats.label')}
          aria-orientation="vertical"
          className={styles.tabs}
          onKeyDown={moveAlong}
        >
          {tabs.map((tab) => (
            <ChatTab
              key={tab.id}
              {...tab}
              chosen={tab.id === activeId}
              reachable={tab.id === reachable}
              onChoose={() => onChoose(tab.id)}
            />
          ))}
        </div>
      )}
    </nav>
  );
}

function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const current = tabs.findIndex((tab) => tab === document.activeElement);
  const targets: Record<string, number> = {
    ArrowDown: (current + 1) % tabs.length,
    ArrowUp: (current - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs[target]?.focus();
}
