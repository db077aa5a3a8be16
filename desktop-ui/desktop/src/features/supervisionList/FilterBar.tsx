import { Select, TextInput } from '@mantine/core';
import type { SupervisedInteraction } from '@parley/wire';
import { IconSearch } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { choices, type Filters } from './listRules';
import styles from './SupervisionList.module.css';

const STATES = ['WAITING', 'FLOW', 'CONVERSATION'] as const;

interface FilterBarProps {
  rows: SupervisedInteraction[];
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** Narrows the list down. */
export function FilterBar({ rows, filters, onChange }: FilterBarProps) {
  const stateOf = (value: string | null) => STATES.find((state) => state === value) ?? null;
  return (
    <div className={styles.filters} role="search">
      <TextInput
        className={styles.search}
        size="sm"
        leftSection={<IconSearch size={16} />}
        aria-label={t('supervision.filter.text')}
        placeholder={t('supervision.filter.placeholder')}
        value={filters.text}
        onChange={(event) => onChange({ ...filters, text: event.currentTarget.value })}
      />
      <Select
        size="sm"
        clearable
        aria-label={t('supervision.filter.website')}
        placeholder={t('supervision.filter.allWebsites')}
        data={choices(rows, ({ websiteName }) => websiteName)}
        value={filters.website}
        onChange={(website) => onChange({ ...filters, website })}
      />
      <Select
        size="sm"
        clearable
        aria-label={t('supervision.filter.queue')}
        placeholder={t('supervision.filter.allQueues')}
        data={choices(rows, ({ queueName }) => queueName)}
        value={filters.queue}
        onChange={(queue) => onChange({ ...filters, queue })}
      />
      <Select
        size="sm"
        clearable
        aria-label={t('supervision.filter.state')}
        placeholder={t('supervision.filter.allStates')}
        data={STATES.map((value) => ({ value, label: t(`supervision.state.${value}`) }))}
        value={filters.state}
        onChange={(value) => onChange({ ...filters, state: stateOf(value) })}
      />
    </div>
  );
}
