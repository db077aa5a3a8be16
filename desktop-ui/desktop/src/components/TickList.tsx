import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../lib/i18n/translate';
import styles from './TickList.module.css';
import { matching, tickedFirst, type TickItem } from './ticks';

interface TickListProps {
  label: string;
  items: readonly TickItem[];
  /** Said when there is nothing to choose from. */
  none: string;
  /** Ids of what is chosen. */
  ticked: readonly string[];
  error: string | undefined;
  onTick: (id: string, on: boolean) => void;
  /** What belongs to a chosen one, beside it. */
  beside?: (id: string, name: string) => ReactNode;
}

/** Chooses some of many. Those chosen when the page was opened stand first. */
export function TickList(props: TickListProps) {
  const { label, items, none, ticked, error, onTick, beside } = props;
  const [first] = useState(ticked);
  const [search, setSearch] = useState('');
  const errorId = useId();
  const shown = tickedFirst(matching(items, search), first);
  if (items.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <div role="group" aria-label={label} aria-describedby={error ? errorId : undefined}>
      <div className={styles.head}>
        <TextInput
          className={styles.search}
          aria-label={t('ticks.search')}
          placeholder={t('ticks.search')}
          leftSection={<IconSearch size={16} aria-hidden="true" />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
        <span className={styles.count} role="status">
          {t('ticks.count', { count: ticked.length, all: items.length })}
        </span>
      </div>
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {shown.length === 0 && <p className={styles.none}>{t('ticks.noMatch')}</p>}
      <ul className={styles.items}>
        {shown.map(({ id, name, note }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              className={styles.box}
              checked={ticked.includes(id)}
              label={<bdi>{name}</bdi>}
              aria-label={name}
              description={note}
              onChange={(event) => onTick(id, event.currentTarget.checked)}
            />
            {beside && ticked.includes(id) && beside(id, name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
