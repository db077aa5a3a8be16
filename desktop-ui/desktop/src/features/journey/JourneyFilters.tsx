import { NativeSelect, TextInput } from '@mantine/core';
import type { JourneyWebsite } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import styles from './Journey.module.css';
import type { JourneyChoice } from './journeyDays';

interface JourneyFiltersProps {
  choice: JourneyChoice;
  websites: readonly JourneyWebsite[];
  onChange: (choice: JourneyChoice) => void;
}

/** Which interactions are shown. */
export function JourneyFilters({ choice, websites, onChange }: JourneyFiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label={t('journey.filters')}>
      <TextInput
        type="date"
        size="xs"
        label={t('journey.from')}
        value={choice.from}
        max={choice.until || undefined}
        onChange={(event) => onChange({ ...choice, from: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        size="xs"
        label={t('journey.until')}
        value={choice.until}
        min={choice.from || undefined}
        onChange={(event) => onChange({ ...choice, until: event.currentTarget.value })}
      />
      {(websites.length > 1 || choice.website !== '') && (
        <NativeSelect
          className={styles.website}
          size="xs"
          label={t('journey.website')}
          value={choice.website}
          data={[
            { value: '', label: t('journey.website.all') },
            ...websites.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
          ]}
          onChange={(event) => onChange({ ...choice, website: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
