import { type ReactNode, useEffect, useRef } from 'react';
import { LoadFailure } from '../LoadFailure';
import type { ShownWordList } from './useWordList';
import styles from './WordList.module.css';

/** What there is to say above the items. */
export interface WordListWords {
  label: string;
  summary: string;
  keys: string;
  /** Null unless they could not be loaded. */
  failure: string | null;
}

interface WordListProps<T extends { id: string }> {
  list: ShownWordList<T>;
  words: WordListWords;
  onRetry: () => void;
  children: (item: T) => ReactNode;
}

/** What fits the word that is typed, above the field, which keeps the focus. */
export function WordList<T extends { id: string }>({
  list,
  words,
  onRetry,
  children,
}: WordListProps<T>) {
  const some = list.items.length > 0;
  return (
    <div className={styles.panel}>
      <p className={styles.head}>
        <span role="status">{words.summary}</span>
        {some && <span className={styles.keys}>{words.keys}</span>}
      </p>
      {words.failure !== null && <LoadFailure text={words.failure} onRetry={onRetry} />}
      {some && (
        // It scrolls, so whoever has only a keyboard can go there too.
        <ul
          id={list.id}
          role="listbox"
          aria-label={words.label}
          className={styles.list}
          tabIndex={0}
        >
          {list.items.map((item, index) => (
            <Option
              key={item.id}
              id={list.optionId(index)}
              active={index === list.active}
              onPoint={() => list.activate(index)}
              onChoose={() => list.choose(item)}
            >
              {children(item)}
            </Option>
          ))}
        </ul>
      )}
    </div>
  );
}

interface OptionProps {
  id: string;
  active: boolean;
  onPoint: () => void;
  onChoose: () => void;
  children: ReactNode;
}

function Option({ id, active, onPoint, onChoose, children }: OptionProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) row.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <li
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={active ? undefined : onPoint}
      onClick={onChoose}
    >
      {children}
    </li>
  );
}
