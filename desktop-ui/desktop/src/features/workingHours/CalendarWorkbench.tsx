import { useState } from 'react';
import type { CalendarVersion } from '@parley/wire';
import { LeaveGuard } from '../../components/LeaveGuard';
import { t } from '../../lib/i18n/translate';
import { CalendarForm } from './CalendarForm';
import { CalendarHead } from './CalendarHead';
import { CalendarVersions } from './CalendarVersions';
import styles from './CalendarWorkbench.module.css';
import { NowLine } from './NowLine';
import { PublishCalendarDialog } from './PublishCalendarDialog';
import { RuleTable } from './RuleTable';
import { type CalendarStart, useCalendarDraft } from './useCalendarDraft';
import { usePublishCalendar } from './usePublishCalendar';

interface CalendarWorkbenchProps {
  calendarKey: string;
  start: CalendarStart;
  /** The newest first. */
  versions: readonly CalendarVersion[];
  onOpen: (version: number) => void;
}

/** The working hours in a form, with their versions and whether they are open now. */
export function CalendarWorkbench({
  calendarKey,
  start,
  versions,
  onOpen,
}: CalendarWorkbenchProps) {
  const draft = useCalendarDraft(calendarKey, start);
  const publishing = usePublishCalendar(calendarKey, start.newest, (version) => onOpen(version));
  const [showsVersions, setShowsVersions] = useState(false);
  const newest = versions[0]?.version ?? null;
  return (
    <main className={styles.page}>
      <CalendarHead
        start={start}
        draft={draft}
        versions={{
          shown: showsVersions,
          disabled: versions.length === 0,
          toggle: () => setShowsVersions(!showsVersions),
        }}
        onPublish={publishing.ask}
      />
      <div className={styles.body}>
        {newest !== null && <NowLine calendarKey={calendarKey} version={newest} />}
        {showsVersions && (
          <CalendarVersions versions={versions} shown={start.version} onOpen={onOpen} />
        )}
        {draft.hours ? (
          <CalendarForm hours={draft.hours} onChange={draft.change} />
        ) : (
          <RuleTable xml={start.xml ?? ''} />
        )}
      </div>
      <PublishCalendarDialog
        publishing={publishing}
        first={start.newest === null}
        onPublish={(comment) => publishing.publish(draft.toXml(), comment)}
      />
      <LeaveGuard
        dirty={draft.dirty && !publishing.done}
        title={t('form.leave.title')}
        text={t('form.leave.text')}
        action={t('form.leave.action')}
        loses
      />
    </main>
  );
}
