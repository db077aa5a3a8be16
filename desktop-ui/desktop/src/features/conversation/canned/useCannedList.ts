import type { FittingAnswer } from '@parley/wire';
import {
  type KeyboardEvent,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useFittingAnswers } from '../../../api/useCannedAnswers';
import { fittingWord, slashWord, withAnswer } from './slashWord';

interface CannedListOptions {
  chatId: string;
  text: string;
  /** Where the agent writes. */
  box: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
}

/** The list that a slash opens above the field where the agent writes. */
export function useCannedList({ chatId, text, box, onChange }: CannedListOptions) {
  const id = useId();
  const nextCursor = useRef<number | null>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  /** Where the slash stands whose list was closed. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const word = cursor === null ? null : slashWord(text, cursor);
  const open = word !== null && word.start !== closedAt;
  const query = useFittingAnswers(chatId, open);
  const answers = open && query.data ? fittingWord(query.data, word.query) : [];
  const chosen = answers[active];

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
    const now = selectionStart === selectionEnd ? slashWord(value, selectionStart) : null;
    if (now === null) setClosedAt(null);
    if (now?.query !== word?.query || now?.start !== word?.start) setActive(0);
    setCursor(now?.end ?? null);
  };
  const close = () => setClosedAt(word?.start ?? null);
  const leave = () => setCursor(null);
  const choose = (answer: FittingAnswer) => {
    if (word === null) return;
    const written = withAnswer(text, word, answer.text);
    nextCursor.current = written.cursor;
    setCursor(null);
    onChange(written.text);
  };
  const move = (by: number) => {
    if (answers.length > 0) setActive((active + by + answers.length) % answers.length);
  };

  /** Whether the list has taken the key: nothing is sent while it is open. */
  const takesKey = (event: KeyboardEvent): boolean => {
    if (!open || event.nativeEvent.isComposing || event.shiftKey) return false;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab' && chosen) choose(chosen);
    else if (event.key !== 'Enter') return false;
    else if (chosen) choose(chosen);
    event.preventDefault();
    return true;
  };

  const optionId = (index: number) => `${id}-${index}`;
  return {
    open,
    id,
    word: word?.query ?? '',
    state: { loading: query.isPending, failed: query.isError, none: query.data?.length === 0 },
    reload: () => void query.refetch(),
    answers,
    active,
    optionId,
    activate: setActive,
    choose,
    follow,
    leave,
    takesKey,
    /** What tells a screen reader of the list. */
    aria: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': chosen ? id : undefined,
      'aria-activedescendant': chosen ? optionId(active) : undefined,
    } as const,
  };
}

export type CannedListState = ReturnType<typeof useCannedList>;
