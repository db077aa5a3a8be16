import type { WorkingHours } from '../../lib/workingHours/workingHours';
import styles from './CalendarForm.module.css';
import { SpecialDaysForm } from './SpecialDaysForm';
import { WeekForm } from './WeekForm';

interface CalendarFormProps {
  hours: WorkingHours;
  onChange: (part: Partial<WorkingHours>) => void;
}

/** The week on one side, the days that are different on the other. */
export function CalendarForm({ hours, onChange }: CalendarFormProps) {
  return (
    <div className={styles.form}>
      <WeekForm week={hours.week} onChange={(week) => onChange({ week })} />
      <SpecialDaysForm days={hours.days} onChange={(days) => onChange({ days })} />
    </div>
  );
}
