import type { drawn } from '@parley/markup';
import type { ComponentChildren } from 'preact';
import { Markup } from './Markup';

interface MessageBubbleProps {
  side: 'own' | 'other' | 'system';
  author: string;
  text: string;
  drawn: typeof drawn | null;
  /** It has been said before, or by the customer: nobody has to read it out. */
  quiet?: boolean;
  /** What stands above the text. */
  file?: ComponentChildren;
  children?: ComponentChildren;
}

/** One message; below it whatever is to say about it. */
export function MessageBubble(props: MessageBubbleProps) {
  const { side, author, text, drawn, quiet = side === 'own', file, children } = props;
  return (
    <li class="message" data-side={side} aria-live={quiet ? 'off' : undefined}>
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
