import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { daysProblem } from '../../lib/workingHours/problems';
import type { SpecialDays } from '../../lib/workingHours/workingHours';
import styles from './CalendarForm.module.css';
import { SpecialDaysCard } from './SpecialDaysCard';

interface SpecialDaysFormProps {
  days: SpecialDays[];
  onChange: (days: SpecialDays[]) => void;
}

/** Holidays, and days with other hours. */
export function SpecialDaysForm({ days, onChange }: SpecialDaysFormProps) {
  return (
    <FormSection title={t('hours.special.title')} text={t('hours.special.text')}>
      <ul className={styles.days} aria-label={t('hours.special.title')}>
        {days.map((special, at) => (
          <SpecialDaysCard
            // Days have no identity but their place.
            key={at}
            days={special}
            problem={daysProblem(special, days)}
            onChange={(changed) =>
              onChange(days.map((one, index) => (index === at ? { ...one, ...changed } : one)))
            }
            onRemove={() => onChange(days.filter((_, index) => index !== at))}
          />
        ))}
      </ul>
      <div>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...days, { name: '', from: '', until: '', hours: [] }])}
        >
          {t('hours.special.add')}
        </Button>
      </div>
    </FormSection>
  );
}
