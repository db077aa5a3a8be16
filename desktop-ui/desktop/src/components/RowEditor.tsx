import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { moved } from '../lib/order';
import { MoveButtons } from './MoveButtons';
import styles from './RowEditor.module.css';

interface RowEditorProps<T> {
  label: string;
  rows: readonly T[];
  /** What a new row begins with. */
  fresh: T;
  most: number;
  texts: {
    none: string;
    add: string;
    remove: (number: number) => string;
    /** Names the buttons that change the order; absent where it says nothing. */
    move?: { up: (number: number) => string; down: (number: number) => string };
  };
  error: string | undefined;
  /** Rows of many fields stand apart from each other. */
  cards?: boolean;
  onChange: (rows: T[]) => void;
  /** The fields of one row; the first one of a new row takes the focus. */
  children: (row: T, index: number, change: (row: T) => void, focus: boolean) => ReactNode;
}

/** A short list that is edited row by row. */
export function RowEditor<T>(props: RowEditorProps<T>) {
  const { label, rows, fresh, most, texts, error, cards, onChange, children } = props;
  const [added, setAdded] = useState<number | null>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const full = rows.length >= most;
  const add = () => {
    setAdded(rows.length);
    onChange([...rows, fresh]);
  };
  const remove = (index: number) => {
    onChange(rows.filter((_, at) => at !== index));
    adder.current?.focus();
  };
  const change = (index: number, row: T) =>
    onChange(rows.map((old, at) => (at === index ? row : old)));
  return (
    <div>
      {rows.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <ol className={styles.rows} aria-label={label} data-cards={cards}>
        {rows.map((row, index) => (
          // The rows have nothing but their place to be known by.
          <li key={index} className={styles.row}>
            <div className={styles.fields}>
              {children(row, index, (next) => change(index, next), index === added)}
            </div>
            {texts.move && (
              <MoveButtons
                up={texts.move.up(index + 1)}
                down={texts.move.down(index + 1)}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
                onMove={(by) => onChange(moved(rows, index, by))}
              />
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={texts.remove(index + 1)}
              onClick={() => remove(index)}
            >
              <IconTrash size={18} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
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
        onClick={full ? undefined : add}
      >
        {texts.add}
      </Button>
    </div>
  );
}
