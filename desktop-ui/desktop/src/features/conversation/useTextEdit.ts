import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Written } from './composing';

/** Changes the text of a field as a person would: the field has the focus then, and its selection. */
export function useTextEdit(
  box: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onChange: (text: string) => void,
) {
  const next = useRef<Written | null>(null);
  useLayoutEffect(() => {
    const field = box.current;
    if (field === null || next.current?.text !== text) return;
    field.focus();
    field.setSelectionRange(next.current.start, next.current.end);
    next.current = null;
  }, [box, text]);
  return (change: (now: Written) => Written) => {
    const field = box.current;
    const start = field?.selectionStart ?? text.length;
    next.current = change({ text, start, end: field?.selectionEnd ?? start });
    onChange(next.current.text);
  };
}
