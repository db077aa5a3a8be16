import { Button } from '@mantine/core';
import { IconPlus, IconRoute } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useFlowDrafts, useFlowList } from '../../api/useFlows';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PublishedList, PublishedSection } from '../../components/PublishedList';
import { t } from '../../lib/i18n/translate';
import { FlowRow, UnpublishedRow } from './FlowRow';
import { NewFlowDialog } from './NewFlowDialog';

interface FlowListProps {
  onBegun: (key: string) => void;
}

/** The routing flows, and those that somebody has begun. */
export function FlowList({ onBegun }: FlowListProps) {
  const query = useFlowList();
  const flows = query.data;
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
    <PublishedSection title={t('flows.title')} intro={t('flows.intro')} action={!empty && begin}>
      <Loaded query={query} failure={t('flows.failed')}>
        {(all) =>
          empty ? (
            <NoFlows>{begin}</NoFlows>
          ) : (
            <PublishedList label={t('flows.list')}>
              {unpublished.map((flow) => (
                <UnpublishedRow key={flow.key} flow={flow} />
              ))}
              {all.map((flow) => (
                <FlowRow key={flow.key} flow={flow} draft={drafts.read(flow.key) !== null} />
              ))}
            </PublishedList>
          )
        }
      </Loaded>
      <NewFlowDialog
        opened={naming}
        taken={[...(flows ?? []), ...unpublished].map(({ key }) => key)}
        onClose={() => setNaming(false)}
        onBegun={onBegun}
      />
    </PublishedSection>
  );
}

function NoFlows({ children }: { children: ReactNode }) {
  return (
    <EmptyState
      icon={<IconRoute size={34} stroke={1.5} />}
      title={t('flows.empty.title')}
      text={t('flows.empty.text')}
    >
      {children}
    </EmptyState>
  );
}
