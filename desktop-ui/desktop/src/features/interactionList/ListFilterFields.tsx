import { Select, TextInput } from '@mantine/core';
import type { InteractionFilterChoices } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import type { ListFilters } from './listFilters';
import styles from './ListFilterBar.module.css';

interface ListFilterFieldsProps {
  filters: ListFilters;
  choices: InteractionFilterChoices | undefined;
  onChange: (changes: Partial<ListFilters>) => void;
}

const STATES = ['open', 'closed'] as const;
const READS = ['unread', 'read'] as const;
const NONE = 'none';

/** One field for each filter but the text. */
export function ListFilterFields({ filters, choices, onChange }: ListFilterFieldsProps) {
  const { websites = [], queues = [], agents = [], tags = [], dispositions = [] } = choices ?? {};
  const named = queues.map(({ id, name }) => ({ value: id, label: name }));
  const people = agents.map(({ id, name }) => ({ value: id, label: name }));
  const recorded = dispositions.map((path) => ({ value: `is:${path}`, label: path }));
  return (
    <>
      <Choice
        name="state"
        value={filters.state}
        data={STATES.map((value) => ({ value, label: t(`list.filter.state.${value}`) }))}
        onChange={(value) => onChange({ state: STATES.find((one) => one === value) ?? null })}
      />
      <Choice
        name="read"
        value={filters.read}
        data={READS.map((value) => ({ value, label: t(`list.filter.read.${value}`) }))}
        onChange={(value) => onChange({ read: READS.find((one) => one === value) ?? null })}
      />
      <Day
        name="from"
        value={filters.from}
        max={filters.to}
        onChange={(from) => onChange({ from })}
      />
      <Day name="to" value={filters.to} min={filters.from} onChange={(to) => onChange({ to })} />
      <Choice
        name="website"
        value={filters.website}
        data={websites.map(({ key, name }) => ({ value: key, label: name }))}
        onChange={(website) => onChange({ website })}
      />
      <Choice
        name="queue"
        value={filters.queue}
        data={named}
        onChange={(queue) => onChange({ queue })}
      />
      {people.length > 0 && (
        <Choice
          name="agent"
          value={filters.agent}
          data={people}
          onChange={(agent) => onChange({ agent })}
        />
      )}
      <Choice name="tag" value={filters.tag} data={tags} onChange={(tag) => onChange({ tag })} />
      <Choice
        name="disposition"
        value={
          filters.undisposed
            ? NONE
            : filters.disposition === null
              ? null
              : `is:${filters.disposition}`
        }
        data={[{ value: NONE, label: t('list.filter.disposition.none') }, ...recorded]}
        onChange={(value) =>
          onChange({
            undisposed: value === NONE,
            disposition: value?.startsWith('is:') ? value.slice(3) : null,
          })
        }
      />
    </>
  );
}

interface ChoiceProps {
  name: 'state' | 'read' | 'website' | 'queue' | 'agent' | 'tag' | 'disposition';
  value: string | null;
  data: (string | { value: string; label: string })[];
  onChange: (value: string | null) => void;
}

/** What the address asks for stays chosen, also where it is no choice any more. */
function Choice({ name, value, data, onChange }: ChoiceProps) {
  const values = data.map((one) => (typeof one === 'string' ? one : one.value));
  const lost = value !== null && !values.includes(value);
  return (
    <Select
      className={styles.field}
      clearable
      searchable={data.length > 8}
      limit={200}
      aria-label={t(`list.filter.${name}`)}
      placeholder={t(`list.filter.${name}.any`)}
      data={lost ? [{ value, label: value.replace(/^is:/u, '') }, ...data] : data}
      value={value}
      onChange={onChange}
    />
  );
}

interface DayProps {
  name: 'from' | 'to';
  value: string | null;
  min?: string | null;
  max?: string | null;
  onChange: (day: string | null) => void;
}

function Day({ name, value, min, max, onChange }: DayProps) {
  return (
    <TextInput
      className={styles.day}
      type="date"
      leftSection={<span className={styles.dayLabel}>{t(`list.filter.${name}`)}</span>}
      leftSectionWidth={104}
      aria-label={t(`list.filter.${name}`)}
      value={value ?? ''}
      min={min ?? undefined}
      max={max ?? undefined}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
