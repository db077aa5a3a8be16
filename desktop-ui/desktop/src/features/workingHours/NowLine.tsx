import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useCalendarNow } from '../../api/useCalendars';
import { t } from '../../lib/i18n/translate';
import { ownTimeZone, timeZones } from '../../lib/timeZones';
import styles from './NowLine.module.css';

interface NowLineProps {
  calendarKey: string;
  /** The newest version, which is the one that is asked. */
  version: number;
}

/** Whether a website of some time zone would be open at this moment. */
export function NowLine({ calendarKey, version }: NowLineProps) {
  const [zone, setZone] = useState(ownTimeZone);
  const { data: now, isError } = useCalendarNow(calendarKey, version, zone);
  return (
    <div className={styles.now}>
      <output className={styles.state} data-open={now?.open ?? 'unknown'}>
        {isError && t('hours.now.failed')}
        {now && t(now.open ? 'hours.now.open' : 'hours.now.closed')}
      </output>
      {now && <span className={styles.time}>{now.localTime.slice(11, 16)}</span>}
      <NativeSelect
        size="xs"
        aria-label={t('hours.now.zone')}
        data={timeZones(zone)}
        value={zone}
        onChange={(event) => setZone(event.currentTarget.value)}
      />
      <span className={styles.note}>{t('hours.now.published', { version })}</span>
    </div>
  );
}
