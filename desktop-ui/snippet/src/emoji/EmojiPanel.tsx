import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import data from 'virtual:emoji';
import { useLanguage } from '../language/language';
import { emojiWords } from './words';
import { type Emoji, emojiGroups, foundEmoji } from './emoji';

export interface EmojiProps {
  onChoose: (emoji: string) => void;
  /** Escape was pressed. */
  onClose: () => void;
}

/** All emoji by group, with a search; arrow keys move between them. */
export function EmojiPanel({ onChoose, onClose }: EmojiProps) {
  const words = emojiWords(useLanguage());
  const [search, setSearch] = useState('');
  const fieldRef = useRef<HTMLInputElement>(null);
  const groups = useMemo(() => emojiGroups(data), []);
  const found = search.trim() === '' ? null : foundEmoji(groups, search);
  useEffect(() => fieldRef.current?.focus(), []);
  return (
    <div
      class="emoji"
      role="group"
      aria-label={words.title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (event.target instanceof HTMLButtonElement) move(event, event.target);
        else if (event.key === 'ArrowDown') focusFirst(event);
      }}
    >
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={search}
        ref={fieldRef}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <div class="emoji-list">
        {found ? (
          <>
            <Buttons emoji={found} first onChoose={onChoose} />
            <p role="status">{found.length === 0 ? words.none : ''}</p>
          </>
        ) : (
          groups.map(({ name, emoji }, index) => (
            <section key={name} aria-label={words.groups[name] ?? name}>
              <h3>{words.groups[name] ?? name}</h3>
              <Buttons emoji={emoji} first={index === 0} onChoose={onChoose} />
            </section>
          ))
        )}
      </div>
    </div>
  );
}

interface ButtonsProps {
  emoji: Emoji[];
  /** The Tab key reaches the first of these. */
  first: boolean;
  onChoose: (emoji: string) => void;
}

function Buttons({ emoji, first, onChoose }: ButtonsProps) {
  return (
    <div class="emoji-grid">
      {emoji.map(({ character, name }, index) => (
        <button
          key={character}
          type="button"
          aria-label={name}
          title={name}
          tabIndex={first && index === 0 ? 0 : -1}
          onClick={() => onChoose(character)}
        >
          {character}
        </button>
      ))}
    </div>
  );
}

function focusFirst(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  event.preventDefault();
  event.currentTarget.querySelector('button')?.focus();
}

/** Moves the focus from one emoji to another; up from the first line leads to the search. */
function move(event: KeyboardEvent & { currentTarget: HTMLElement }, from: HTMLElement): void {
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.findIndex((button) => button === from);
  const columns = all.filter(({ offsetTop }) => offsetTop === all[0]?.offsetTop).length;
  const by: Partial<Record<string, number>> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: columns,
    ArrowUp: -columns,
  };
  const step = by[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const next = all[at + step];
  if (next) next.focus();
  else if (step < 0) event.currentTarget.querySelector('input')?.focus();
}
