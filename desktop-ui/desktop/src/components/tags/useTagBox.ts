import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { spelledTag, suggestedTags } from './tagRules';
import type { Tags } from './useTags';

/** The field in which a tag is typed: its keys, and the list of known tags below it. */
export function useTagBox(tags: Tags) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [listed, setListed] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const suggested = suggestedTags(tags.known, tags.current, text);
  const open = listed && suggested.length > 0;
  const optionId = (index: number) => `${listId}-${index}`;
  const show = (shown: boolean) => {
    setListed(shown);
    setActive(null);
  };
  const choose = (tag: string) => {
    if (tag === '') return;
    setText('');
    show(false);
    tags.add(tag, () => setText((typed) => (typed === '' ? tag : typed)));
  };
  const move = (by: number) => {
    setListed(true);
    const count = suggested.length;
    if (count === 0) return;
    const from = active ?? (by > 0 ? -1 : count);
    setActive((from + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = tags.current.at(-1);
    const chosen = open && active !== null ? suggested[active] : undefined;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') choose(chosen ?? spelledTag(tags.known, text));
    else if (event.key === 'Escape' && open) show(false);
    else if (event.key === 'Backspace' && text === '' && last !== undefined) tags.remove(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return {
    field: {
      ref: input,
      value: text,
      onKeyDown,
      onFocus: tags.ask,
      onClick: () => show(true),
      onChange: (event: { currentTarget: HTMLInputElement }) => {
        setText(event.currentTarget.value);
        show(true);
      },
      'aria-autocomplete': 'list',
      'aria-expanded': open,
      'aria-controls': open ? listId : undefined,
      'aria-activedescendant': open && active !== null ? optionId(active) : undefined,
    } as const,
    listId,
    optionId,
    suggested,
    open,
    active,
    choose,
    close: () => show(false),
    focus: () => input.current?.focus(),
  };
}
