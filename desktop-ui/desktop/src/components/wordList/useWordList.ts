import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';

/** What is typed behind a sign that opens a list, and where the sign is. */
export interface MarkedWord {
  start: number;
  /** Where the cursor is. */
  end: number;
  query: string;
}

interface WordListOptions<T> {
  text: string;
  /** Where the person writes. */
  box: RefObject<HTMLTextAreaElement | null>;
  /** The word that the cursor stands behind, if its sign opens the list. */
  wordAt: (text: string, cursor: number) => MarkedWord | null;
  /** What stands in the word's place once an item is chosen. */
  textOf: (item: T) => string;
  onChoose: (text: string, item: T) => void;
}

/**
 * The list that a sign opens above a field: it follows the cursor and takes the keys, while the
 * field keeps the focus. What fits the word is put in by `show`.
 */
export function useWordList<T>({ text, box, wordAt, textOf, onChoose }: WordListOptions<T>) {
  const id = useId();
  const nextCursor = useRef<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [chosenAt, setChosenAt] = useState({ word: '', index: 0 });
  /** Where the sign stands whose list was closed. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const word = cursor === null ? null : wordAt(text, cursor);
  const wordKey = word === null ? '' : `${word.start}:${word.query}`;
  const active = chosenAt.word === wordKey ? chosenAt.index : 0;

  useLayoutEffect(() => {
    const field = box.current;
    if (nextCursor.current === null || field === null) return;
    field.focus();
    field.setSelectionRange(nextCursor.current, nextCursor.current);
    if (nextCursor.current === text.length) field.scrollTo({ top: field.scrollHeight });
    nextCursor.current = null;
  }, [box, text]);

  /** The field's text or its cursor has changed. */
  const follow = ({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    const now = selectionStart === selectionEnd ? wordAt(value, selectionStart) : null;
    if (now === null) setClosedAt(null);
    setCursor(now?.end ?? null);
  };
  const activate = (index: number) => setChosenAt({ word: wordKey, index });
  const choose = (item: T) => {
    if (word === null) return;
    const put = textOf(item);
    nextCursor.current = word.start + put.length;
    setCursor(null);
    onChoose(text.slice(0, word.start) + put + text.slice(word.end), item);
  };

  /** The list with what fits the word, or null for one that is not to be seen. */
  const show = (items: readonly T[], open: boolean) => {
    const chosen = items[active];
    const optionId = (index: number) => `${id}-${index}`;
    const move = (by: number) => {
      if (items.length > 0) activate((active + by + items.length) % items.length);
    };
    /** Whether the list has taken the key: nothing is sent while it is open. */
    const takesKey = (event: KeyboardEvent): boolean => {
      if (!open || event.nativeEvent.isComposing || event.shiftKey) return false;
      if (event.key === 'ArrowDown') move(1);
      else if (event.key === 'ArrowUp') move(-1);
      else if (event.key === 'Escape') setClosedAt(word?.start ?? null);
      else if (event.key === 'Tab' && chosen !== undefined) choose(chosen);
      else if (event.key !== 'Enter') return false;
      else if (chosen !== undefined) choose(chosen);
      event.preventDefault();
      return true;
    };
    return {
      id,
      items,
      active,
      optionId,
      activate,
      choose,
      takesKey,
      /** What tells a screen reader of the list. */
      aria: {
        'aria-autocomplete': 'list',
        'aria-haspopup': 'listbox',
        'aria-controls': open && chosen !== undefined ? id : undefined,
        'aria-activedescendant': open && chosen !== undefined ? optionId(active) : undefined,
      } as const,
    };
  };

  return {
    word: word?.query ?? '',
    /** Whether there is a word whose list nobody has closed. */
    open: word !== null && word.start !== closedAt,
    follow,
    leave: () => setCursor(null),
    show,
  };
}

export type ShownWordList<T> = ReturnType<ReturnType<typeof useWordList<T>>['show']>;
