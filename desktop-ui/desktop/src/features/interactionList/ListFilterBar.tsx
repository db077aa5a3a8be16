import { Button, CloseButton, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { InteractionFilterChoices } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { countOf, type ListFilters, NO_FILTERS } from './listFilters';
import styles from './ListFilterBar.module.css';
import { ListFilterFields } from './ListFilterFields';

interface ListFilterBarProps {
  text: string;
  filters: ListFilters;
  choices: InteractionFilterChoices | undefined;
  onText: (text: string) => void;
  onChange: (changes: Partial<ListFilters>) => void;
}

/** Search and filters; on a phone the filters are folded away. */
export function ListFilterBar({ text, filters, choices, onText, onChange }: ListFilterBarProps) {
  const [opened, { toggle }] = useDisclosure(false);
  const count = countOf(filters);
  return (
    <div className={styles.filters} role="search" data-opened={opened}>
      <TextInput
        className={styles.search}
        leftSection={<IconSearch size={16} />}
        aria-label={t('list.search')}
        placeholder={t('list.search.placeholder')}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        rightSection={
          text !== '' && (
            <CloseButton size="sm" aria-label={t('list.search.clear')} onClick={() => onText('')} />
          )
        }
      />
      <Button
        className={styles.toggle}
        variant="default"
        leftSection={<IconFilter size={16} />}
        aria-expanded={opened}
        onClick={toggle}
      >
        {count === 0 ? t('list.filters') : t('list.filters.set', { count })}
      </Button>
      <ListFilterFields filters={filters} choices={choices} onChange={onChange} />
      {count > 0 && (
        <Button
          className={styles.clear}
          variant="subtle"
          px="xs"
          leftSection={<IconFilterOff size={16} />}
          onClick={() => onChange(NO_FILTERS)}
        >
          {t('list.filters.clear')}
        </Button>
      )}
    </div>
  );
}
