import type { GreetingRule } from '@parley/wire';
import { Avatar } from '../components/Avatar';
import { useLanguage } from '../language/language';
import type { Said } from './said';
import { useGreeting } from './useGreeting';

export interface GreetingProps {
  greetings: readonly GreetingRule[];
  /** Where the website's picture is; empty = it has none. */
  avatar: string;
  /** The website's, as its window is called. */
  name: string;
  /** Where the customer is now. */
  url: () => string;
  returning: boolean;
  said: Said;
  /** The customer answers. */
  onOpen: (text: string) => void;
}

/** What the website says to a customer who has not opened the chat: at most one thing at a time. */
export function Greeting(props: GreetingProps) {
  const { avatar, name, onOpen } = props;
  const { tag, words } = useLanguage();
  const { greeting, end } = useGreeting(props);
  const text = greeting && (greeting.translations[tag] ?? greeting.text);
  return (
    <div class="greeting-place" role="status">
      {text && (
        <div class="greeting-bubble">
          <button
            type="button"
            class="greeting-text"
            onClick={() => {
              end();
              onOpen(text);
            }}
          >
            <span class="greeting-from">
              {avatar !== '' && <Avatar address={avatar} />}
              <bdi>{name}</bdi>
            </span>
            <span dir="auto">{text}</span>
          </button>
          <button
            type="button"
            class="greeting-close"
            aria-label={words.closeGreeting}
            onClick={end}
          >
            <svg class="icon" viewBox="0 0 24 24" width={16} height={16} aria-hidden="true">
              <path d="m6 6 12 12M18 6 6 18" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
