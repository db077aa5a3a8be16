import { useMediaQuery } from '@mantine/hooks';
import type { Me } from '@parley/wire';
import { useState } from 'react';
import { useChatBook } from '../../api/useDeskState';
import { SidePanel } from '../../components/SidePanel';
import { ChatList } from '../../features/chatList/ChatList';
import { Conversation } from '../../features/conversation/Conversation';
import { t } from '../../lib/i18n/translate';
import styles from './AgentArea.module.css';
import { BesideChat, type BesidePart } from './BesideChat';
import { EmptyWorkspace } from './EmptyWorkspace';
import { useActiveChat } from './useActiveChat';

/** Chats on the left, the chosen one in the middle, its facts on the right. */
export function AgentArea({ me }: { me: Me }) {
  const { activeId, choose } = useActiveChat();
  const [detailsOpen, setDetailsOpen] = useState(false);
  const [part, setPart] = useState<BesidePart>('interaction');
  const wide = useMediaQuery('(min-width: 68em)', undefined, { getInitialValueInEffect: false });
  const book = useChatBook().data;
  const active = activeId ? book?.get(activeId)?.interaction : undefined;
  return (
    <>
      <div
        className={styles.workspace}
        data-chat={active !== undefined}
        data-details={wide && !!active}
      >
        <div className={styles.chats}>
          <ChatList activeId={active?.id ?? null} capacity={me.capacity} onChoose={choose} />
        </div>
        <main className={styles.middle}>
          {active ? (
            <Conversation
              key={active.id}
              interaction={active}
              onBack={() => choose(null)}
              onGone={() => choose(null)}
              onDetails={wide ? null : () => setDetailsOpen(true)}
            />
          ) : (
            <EmptyWorkspace presence={me.presence.state} hasChats={(book?.size ?? 0) > 0} />
          )}
        </main>
        {active && wide && (
          <aside className={styles.details} aria-label={t('details.label')}>
            <BesideChat key={active.id} interaction={active} part={part} onPart={setPart} />
          </aside>
        )}
      </div>
      <SidePanel
        opened={detailsOpen && !wide && active !== undefined}
        onClose={() => setDetailsOpen(false)}
        title={t('details.label')}
      >
        {active && <BesideChat key={active.id} interaction={active} part={part} onPart={setPart} />}
      </SidePanel>
    </>
  );
}
