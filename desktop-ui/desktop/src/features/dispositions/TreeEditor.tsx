import { Button } from '@mantine/core';
import type { DispositionLevel } from '@parley/wire';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { newId } from '../../lib/newId';
import { count, MOST_IN_A_PLACE, renamed, shifted, without, withNew } from './dispositionTree';
import { RemoveDialog } from './RemoveDialog';
import { type LevelActions, LevelRows } from './LevelRows';
import styles from './TreeEditor.module.css';

interface TreeEditorProps {
  tree: DispositionLevel[];
  error: string | undefined;
  onChange: (tree: DispositionLevel[]) => void;
}

/** Dispositions level below level: named, divided, put in order and deleted. */
export function TreeEditor({ tree, error, onChange }: TreeEditorProps) {
  const [added, setAdded] = useState<string | null>(null);
  const [removing, setRemoving] = useState<DispositionLevel | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const full = count(tree) >= MOST_IN_A_PLACE;
  const add = (parent: string | null) => {
    const id = newId();
    setAdded(id);
    onChange(withNew(tree, parent, id));
  };
  const remove = (one: DispositionLevel) => {
    setRemoving(null);
    onChange(without(tree, one.id));
    adder.current?.focus();
  };
  const actions: LevelActions = {
    added,
    full,
    checked: error !== undefined,
    rename: (id, name) => onChange(renamed(tree, id, name)),
    move: (id, by) => onChange(shifted(tree, id, by)),
    divide: add,
    remove: (one) => (one.below.length > 0 ? setRemoving(one) : remove(one)),
  };
  return (
    <div>
      {tree.length === 0 && <p className={styles.none}>{t('settings.dispositions.none')}</p>}
      <LevelRows
        label={t('settings.dispositions.section')}
        rows={tree}
        level={1}
        path=""
        actions={actions}
      />
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <Button
        ref={adder}
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden="true" />}
        data-disabled={full}
        aria-disabled={full}
        onClick={full ? undefined : () => add(null)}
      >
        {t('settings.dispositions.add')}
      </Button>
      <RemoveDialog removing={removing} onRemove={remove} onCancel={() => setRemoving(null)} />
    </div>
  );
}
