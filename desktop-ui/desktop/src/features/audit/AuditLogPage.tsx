import { IconHistory } from '@tabler/icons-react';
import { useServices } from '../../api/services';
import { useAuditLog } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { auditDays } from './auditDays';
import { AuditDays } from './AuditDays';
import { OlderEntries } from './OlderEntries';

/** The page of what the staff did, the newest first. */
export function AuditLogPage() {
  const { clock } = useServices();
  const log = useAuditLog();
  return (
    <>
      <PageHead title={t('settings.audit.title')} text={t('settings.audit.text')} />
      <Loaded query={log} failure={t('settings.audit.failed')}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          if (entries.length === 0) return <NothingRecorded />;
          return (
            <>
              <AuditDays days={auditDays(entries, clock.now())} />
              <OlderEntries
                hasMore={log.hasNextPage}
                loading={log.isFetchingNextPage}
                failed={log.isFetchNextPageError}
                onMore={() => void log.fetchNextPage()}
              />
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function NothingRecorded() {
  return (
    <EmptyState
      icon={<IconHistory size={34} stroke={1.5} />}
      title={t('settings.audit.none.title')}
      text={t('settings.audit.none.text')}
    />
  );
}
