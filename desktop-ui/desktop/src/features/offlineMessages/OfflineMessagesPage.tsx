import { SegmentedControl } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { type OfflineState, useOfflineMessages } from '../../api/supervision/useOfflineMessages';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { MoreMessages } from './MoreMessages';
import { OfflineCard } from './OfflineCard';
import styles from './OfflineMessagesPage.module.css';

const STATES: readonly OfflineState[] = ['open', 'done'];

/** What customers left when no chat was possible, and who has handled it. */
export function OfflineMessagesPage() {
  const [state, setState] = useState<OfflineState>('open');
  const messages = useOfflineMessages(state);
  return (
    <main className={styles.page} tabIndex={0}>
      <div className={styles.column}>
        <PageHead title={t('offline.title')} text={t('offline.text')} />
        <SegmentedControl
          aria-label={t('offline.show')}
          className={styles.states}
          value={state}
          onChange={(value) => setState(value === 'done' ? 'done' : 'open')}
          data={STATES.map((value) => ({ value, label: t(`offline.show.${value}`) }))}
        />
        <Loaded query={messages} failure={t('offline.failed')}>
          {({ pages }) => {
            const all = pages.flatMap((page) => page.messages);
            if (all.length === 0 && !messages.hasNextPage) return <Nothing state={state} />;
            return (
              <>
                <ul className={styles.list}>
                  {all.map((message) => (
                    <OfflineCard key={message.id} message={message} />
                  ))}
                </ul>
                {messages.hasNextPage && (
                  <MoreMessages
                    loading={messages.isFetchingNextPage}
                    failed={messages.isFetchNextPageError}
                    onMore={() => void messages.fetchNextPage()}
                  />
                )}
              </>
            );
          }}
        </Loaded>
      </div>
    </main>
  );
}

function Nothing({ state }: { state: OfflineState }) {
  return (
    <EmptyState
      icon={<IconInbox size={34} stroke={1.5} />}
      title={t(`offline.none.${state}.title`)}
      text={t(`offline.none.${state}.text`)}
    />
  );
}
