import { Button, Loader } from '@mantine/core';
import { IconCalendarOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useCalendarModel, useCalendarVersions } from '../../api/useCalendars';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { CalendarWorkbench } from './CalendarWorkbench';

interface CalendarEditorProps {
  calendarKey: string;
  /** The name of working hours that are new; null for those that must be there. */
  newName: string | null;
}

/** Which version is open, and which one was the newest then. */
interface Opened {
  version: number;
  newest: number;
}

/** One calendar: its newest version, or the one that was chosen, in a form. */
export function CalendarEditor({ calendarKey, newName }: CalendarEditorProps) {
  const versions = useCalendarVersions(calendarKey);
  const [chosen, setChosen] = useState<Opened | null>(null);
  const newest = versions.data?.[0]?.version ?? null;
  // What is known when the page opens may be old; what comes later must not replace changes.
  if (chosen === null && newest !== null && versions.isFetchedAfterMount)
    setChosen({ version: newest, newest });
  const model = useCalendarModel(calendarKey, chosen?.version ?? null);
  if (versions.isError || model.isError) {
    const retry = () => void Promise.all([versions.refetch(), model.refetch()]);
    return <LoadFailure text={t('hours.editor.failed')} onRetry={retry} />;
  }
  if (versions.data?.length === 0) {
    if (newName === null) return <NoCalendar />;
    const fresh = { name: newName, xml: null, version: null, newest: null };
    return (
      <CalendarWorkbench
        calendarKey={calendarKey}
        start={fresh}
        versions={[]}
        onOpen={(version) => setChosen({ version, newest: version })}
      />
    );
  }
  if (!chosen || !model.data) {
    return <Loader type="dots" m="xl" aria-label={t('hours.editor.loading')} />;
  }
  return (
    <CalendarWorkbench
      key={`${chosen.version} ${chosen.newest}`}
      calendarKey={calendarKey}
      start={{ ...model.data, newest: chosen.newest }}
      versions={versions.data ?? []}
      onOpen={(version) => setChosen({ version, newest: Math.max(newest ?? 0, version) })}
    />
  );
}

function NoCalendar() {
  return (
    <EmptyState
      icon={<IconCalendarOff size={34} stroke={1.5} />}
      title={t('hours.editor.none.title')}
      text={t('hours.editor.none.text')}
    >
      <Button component={Link} to="/flows" variant="default">
        {t('hours.editor.back')}
      </Button>
    </EmptyState>
  );
}
