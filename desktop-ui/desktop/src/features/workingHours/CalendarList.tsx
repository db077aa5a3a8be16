import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useCalendarList } from '../../api/useCalendars';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';
import styles from './CalendarList.module.css';
import { CalendarRow } from './CalendarRow';
import { NewCalendarDialog } from './NewCalendarDialog';

interface CalendarListProps {
  onBegun: (key: string, name: string) => void;
}

/** The working hours that websites can have. */
export function CalendarList({ onBegun }: CalendarListProps) {
  const calendars = useCalendarList();
  const [naming, setNaming] = useState(false);
  return (
    <section className={styles.calendars} aria-labelledby="working-hours-title">
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id="working-hours-title">
            {t('hours.title')}
          </h2>
          <p className={styles.intro}>{t('hours.intro')}</p>
        </div>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} />}
          disabled={!calendars.data}
          onClick={() => setNaming(true)}
        >
          {t('hours.new')}
        </Button>
      </div>
      <Loaded query={calendars} failure={t('hours.failed')}>
        {(all) => (
          <ul className={styles.list} aria-label={t('hours.title')}>
            {all.map((calendar) => (
              <CalendarRow key={calendar.key} calendar={calendar} />
            ))}
          </ul>
        )}
      </Loaded>
      <NewCalendarDialog
        opened={naming}
        taken={(calendars.data ?? []).map(({ key }) => key)}
        onClose={() => setNaming(false)}
        onBegun={onBegun}
      />
    </section>
  );
}
