import type { drawn } from '@parley/markup';
import type { ComponentChildren } from 'preact';
import { Markup } from './Markup';

interface MessageBubbleProps {
  side: 'own' | 'other' | 'system';
  author: string;
  text: string;
  drawn: typeof drawn | null;
  /** What stands above the text. */
  file?: ComponentChildren;
  children?: ComponentChildren;
}

/** One message; below it whatever is to say about it. */
export function MessageBubble({ side, author, text, drawn, file, children }: MessageBubbleProps) {
  return (
    <li class="message" data-side={side}>
      <span class={side === 'other' ? 'author' : 'hidden'}>{author}</span>
      {file}
      {text !== '' && (
        <div class="bubble" dir="auto">
          <Markup text={text} drawn={drawn} />
        </div>
      )}
      <div class="meta">{children}</div>
    </li>
  );
}
