import { ActionIcon, SegmentedControl, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import type { Problem } from '../../lib/workingHours/problems';
import { OFFICE_HOURS, type SpecialDays } from '../../lib/workingHours/workingHours';
import styles from './CalendarForm.module.css';
import { HoursForm } from './HoursForm';

const LONGEST_NAME = 100;

interface SpecialDaysCardProps {
  days: SpecialDays;
  problem: Problem | null;
  onChange: (changed: Partial<SpecialDays>) => void;
  onRemove: () => void;
}

/** One holiday or a row of days, closed or with hours of their own. */
export function SpecialDaysCard({ days, problem, onChange, onRemove }: SpecialDaysCardProps) {
  const { name, from, until, hours } = days;
  const of = name.trim() === '' ? t('hours.special.unnamed') : name;
  return (
    <li className={styles.special} aria-label={of}>
      <div className={styles.dates}>
        <TextInput
          label={t('hours.special.name')}
          placeholder={t('hours.special.name.example')}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('hours.special.from')}
          value={from}
          onChange={(event) => onChange(begunOn(event.currentTarget.value, days))}
        />
        <TextInput
          type="date"
          label={t('hours.special.until')}
          value={until}
          min={from}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
      </div>
      <div className={styles.line}>
        <SegmentedControl
          aria-label={t('hours.special.what', { of })}
          size="xs"
          data={[
            { value: 'closed', label: t('hours.closed') },
            { value: 'hours', label: t('hours.special.hours') },
          ]}
          value={hours.length === 0 ? 'closed' : 'hours'}
          onChange={(value) => onChange({ hours: value === 'closed' ? [] : [{ ...OFFICE_HOURS }] })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('hours.special.remove', { of })}
          onClick={onRemove}
        >
          <IconTrash size={18} />
        </ActionIcon>
      </div>
      {hours.length > 0 && (
        <HoursForm of={of} hours={hours} onChange={(changed) => onChange({ hours: changed })} />
      )}
      {problem && (
        <p role="alert" className={styles.wrong}>
          {t(`hours.problem.${problem}`)}
        </p>
      )}
    </li>
  );
}

/** A single day until somebody says otherwise. */
function begunOn(from: string, days: SpecialDays): Partial<SpecialDays> {
  const single = days.until === '' || days.until === days.from || days.until < from;
  return single ? { from, until: from } : { from };
}
