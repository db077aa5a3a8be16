import { Button, Switch } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { hoursProblem } from '../../lib/workingHours/problems';
import {
  type Hours,
  OFFICE_HOURS,
  type Weekday,
  WEEKDAYS,
} from '../../lib/workingHours/workingHours';
import styles from './CalendarForm.module.css';
import { HoursForm } from './HoursForm';

type Week = Record<Weekday, Hours[]>;

interface WeekFormProps {
  week: Week;
  onChange: (week: Week) => void;
}

/** Each day of the week: closed, or open at some hours. */
export function WeekForm({ week, onChange }: WeekFormProps) {
  const copyMonday = () => {
    const copied = { ...week };
    for (const day of WEEKDAYS.slice(1, 5)) copied[day] = week.MONDAY.map((one) => ({ ...one }));
    onChange(copied);
  };
  return (
    <FormSection title={t('hours.week.title')} text={t('hours.week.text')}>
      <ul className={styles.days}>
        {WEEKDAYS.map((day) => (
          <DayForm
            key={day}
            day={day}
            hours={week[day]}
            onChange={(hours) => onChange({ ...week, [day]: hours })}
          />
        ))}
      </ul>
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCopy size={14} />}
          onClick={copyMonday}
        >
          {t('hours.week.copy')}
        </Button>
      </div>
    </FormSection>
  );
}

interface DayFormProps {
  day: Weekday;
  hours: Hours[];
  onChange: (hours: Hours[]) => void;
}

function DayForm({ day, hours, onChange }: DayFormProps) {
  const name = t(`hours.day.${day}`);
  const problem = hoursProblem(hours);
  return (
    <li className={styles.day}>
      <Switch
        label={name}
        checked={hours.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? [{ ...OFFICE_HOURS }] : [])}
      />
      <div>
        {hours.length === 0 ? (
          <span className={styles.closed}>{t('hours.closed')}</span>
        ) : (
          <HoursForm of={name} hours={hours} onChange={onChange} />
        )}
        {problem && (
          <p role="alert" className={styles.wrong}>
            {t(`hours.problem.${problem}`)}
          </p>
        )}
      </div>
    </li>
  );
}
