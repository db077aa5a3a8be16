import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { type Hours, MIDNIGHT, OFFICE_HOURS } from '../../lib/workingHours/workingHours';
import styles from './CalendarForm.module.css';

interface HoursFormProps {
  /** Whose hours they are, for those who do not see it. */
  of: string;
  hours: readonly Hours[];
  onChange: (hours: Hours[]) => void;
}

/** The hours of a day, one or more times from until. */
export function HoursForm({ of, hours, onChange }: HoursFormProps) {
  const replace = (at: number, changed: Partial<Hours>) =>
    onChange(hours.map((one, index) => (index === at ? { ...one, ...changed } : one)));
  return (
    <div className={styles.hours}>
      {hours.map(({ from, until }, at) => (
        // Times have no identity but their place.
        <div key={at} className={styles.between}>
          <TextInput
            type="time"
            size="xs"
            aria-label={t('hours.from', { of })}
            value={from}
            onChange={(event) => replace(at, { from: event.currentTarget.value })}
          />
          <span aria-hidden="true">–</span>
          <TextInput
            type="time"
            size="xs"
            aria-label={t('hours.until', { of })}
            value={until === MIDNIGHT ? '00:00' : until}
            onChange={(event) => replace(at, { until: endOf(event.currentTarget.value) })}
          />
          {until === MIDNIGHT && <span className={styles.note}>{t('hours.midnight')}</span>}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('hours.remove', { of })}
            onClick={() => onChange(hours.filter((_, index) => index !== at))}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        aria-label={t('hours.add.label', { of })}
        onClick={() => onChange([...hours, nextOf(hours)])}
      >
        {t('hours.add')}
      </Button>
    </div>
  );
}

/** The end of a day at midnight is that of the same day. */
function endOf(typed: string): string {
  return typed === '00:00' ? MIDNIGHT : typed;
}

function nextOf(hours: readonly Hours[]): Hours {
  const last = hours.at(-1)?.until;
  if (last === undefined) return { ...OFFICE_HOURS };
  return last < '23:00' && last !== ''
    ? { from: `${String(Number(last.slice(0, 2)) + 1).padStart(2, '0')}:00`, until: MIDNIGHT }
    : { from: '', until: '' };
}
