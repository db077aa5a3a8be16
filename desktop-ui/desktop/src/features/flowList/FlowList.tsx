import { Button, Loader } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFlowDrafts, useFlowList } from '../../api/useFlows';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import styles from './FlowList.module.css';
import { FlowRow, UnpublishedRow } from './FlowRow';
import { NewFlowDialog } from './NewFlowDialog';

interface FlowListProps {
  onBegun: (key: string) => void;
  /** What else the page holds. */
  children?: ReactNode;
}

/** The routing flows, and those that somebody has begun. */
export function FlowList({ onBegun, children }: FlowListProps) {
  const { data: flows, isError, refetch } = useFlowList();
  const drafts = useFlowDrafts();
  const [naming, setNaming] = useState(false);
  const unpublished = drafts
    .unpublished()
    .filter(({ key }) => flows?.every((flow) => flow.key !== key));
  const empty = flows?.length === 0 && unpublished.length === 0;
  const begin = (
    <Button leftSection={<IconPlus size={16} />} disabled={!flows} onClick={() => setNaming(true)}>
      {t('flows.new')}
    </Button>
  );
  return (
    <main className={styles.page}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title}>{t('flows.title')}</h2>
          <p className={styles.intro}>{t('flows.intro')}</p>
        </div>
        {!empty && begin}
      </div>
      {isError && !flows && <LoadFailure text={t('flows.failed')} onRetry={() => void refetch()} />}
      {!isError && !flows && <Loader type="dots" m="xl" aria-label={t('flows.loading')} />}
      {empty && (
        <EmptyState
          icon={<IconRoute size={34} stroke={1.5} />}
          title={t('flows.empty.title')}
          text={t('flows.empty.text')}
        >
          {begin}
        </EmptyState>
      )}
      {flows && !empty && (
        <ul className={styles.list} aria-label={t('flows.list')}>
          {unpublished.map((flow) => (
            <UnpublishedRow key={flow.key} flow={flow} />
          ))}
          {flows.map((flow) => (
            <FlowRow key={flow.key} flow={flow} draft={drafts.read(flow.key) !== null} />
          ))}
        </ul>
      )}
      {children}
      <NewFlowDialog
        opened={naming}
        taken={[...(flows ?? []), ...unpublished].map(({ key }) => key)}
        onClose={() => setNaming(false)}
        onBegun={onBegun}
      />
    </main>
  );
}
