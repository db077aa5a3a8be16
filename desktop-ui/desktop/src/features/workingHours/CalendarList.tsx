import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCalendarList } from '../../api/useCalendars';
import { Loaded } from '../../components/Loaded';
import { NameDialog } from '../../components/NameDialog';
import { PublishedList, PublishedSection } from '../../components/PublishedList';
import { t } from '../../lib/i18n/translate';
import { CalendarRow } from './CalendarRow';

interface CalendarListProps {
  onBegun: (key: string, name: string) => void;
}

/** The working hours that websites can have. */
export function CalendarList({ onBegun }: CalendarListProps) {
  const calendars = useCalendarList();
  const [naming, setNaming] = useState(false);
  const begin = (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} />}
      disabled={!calendars.data}
      onClick={() => setNaming(true)}
    >
      {t('hours.new')}
    </Button>
  );
  return (
    <PublishedSection title={t('hours.title')} intro={t('hours.intro')} action={begin}>
      <Loaded query={calendars} failure={t('hours.failed')}>
        {(all) => (
          <PublishedList label={t('hours.title')}>
            {all.map((calendar) => (
              <CalendarRow key={calendar.key} calendar={calendar} />
            ))}
          </PublishedList>
        )}
      </Loaded>
      <NameDialog
        opened={naming}
        title={t('hours.new.title')}
        describe={() => t('hours.new.text')}
        taken={(calendars.data ?? []).map(({ key }) => key)}
        takenText={() => t('hours.new.taken')}
        onClose={() => setNaming(false)}
        onNamed={onBegun}
      />
    </PublishedSection>
  );
}
