import { ActionIcon, TextInput } from '@mantine/core';
import type { DispositionLevel } from '@parley/wire';
import { IconSubtask, IconTrash } from '@tabler/icons-react';
import { MoveButtons } from '../../components/MoveButtons';
import { t } from '../../lib/i18n/translate';
import { MOST_LEVELS, nameFault } from './dispositionTree';
import styles from './TreeEditor.module.css';

/** What can be done with the rows, whatever level they are of. */
export interface LevelActions {
  /** The one that was just added takes the focus. */
  added: string | null;
  /** Whether no more can be added. */
  full: boolean;
  /** Whether what is wrong is shown. */
  checked: boolean;
  rename: (id: string, name: string) => void;
  move: (id: string, by: -1 | 1) => void;
  divide: (id: string) => void;
  remove: (one: DispositionLevel) => void;
}

interface LevelRowsProps {
  label: string;
  rows: DispositionLevel[];
  level: number;
  /** The numbers of those above, "2.1." for the rows below the first below the second. */
  path: string;
  actions: LevelActions;
}

/** Those beside each other, each with those below it. */
export function LevelRows({ label, rows, level, path, actions }: LevelRowsProps) {
  if (rows.length === 0) return null;
  return (
    <ol className={styles.rows} aria-label={label} data-level={level}>
      {rows.map((row, index) => {
        const number = `${path}${index + 1}`;
        const name = row.name.trim() || t('settings.dispositions.unnamed', { path: number });
        return (
          // By its place, not its id: the focus is led to the row that one is moved to.
          <li key={index}>
            <div className={styles.row}>
              <TextInput
                className={styles.name}
                aria-label={t('settings.dispositions.one', { path: number })}
                error={actions.checked && nameFault(row, rows) !== null}
                value={row.name}
                autoFocus={row.id === actions.added}
                onChange={(event) => actions.rename(row.id, event.currentTarget.value)}
              />
              {level < MOST_LEVELS && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  aria-label={t('settings.dispositions.divide', { name })}
                  title={t('settings.dispositions.divide', { name })}
                  data-disabled={actions.full}
                  aria-disabled={actions.full}
                  onClick={actions.full ? undefined : () => actions.divide(row.id)}
                >
                  <IconSubtask size={18} aria-hidden="true" />
                </ActionIcon>
              )}
              <MoveButtons
                up={t('settings.dispositions.up', { name })}
                down={t('settings.dispositions.down', { name })}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => actions.move(row.id, by)}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('settings.dispositions.remove', { name })}
                onClick={() => actions.remove(row)}
              >
                <IconTrash size={18} aria-hidden="true" />
              </ActionIcon>
            </div>
            <LevelRows
              label={t('settings.dispositions.below', { name })}
              rows={row.below}
              level={level + 1}
              path={`${number}.`}
              actions={actions}
            />
          </li>
        );
      })}
    </ol>
  );
}
