import { Avatar } from '../../components/Avatar';
import { Icon } from '../../components/Icon';
import { useWords } from '../../language/language';

interface HeaderProps {
  title: string;
  /** Empty = none. */
  subtitle: string;
  /** Where the website's picture is; empty = it has none. */
  avatar: string;
  muted: boolean;
  /** There is something to end. */
  canEnd: boolean;
  onToggleSound: () => void;
  onEnd: () => void;
  onMinimise: () => void;
}

/** The window's title and its buttons. */
export function Header(props: HeaderProps) {
  const { title, subtitle, avatar, muted, canEnd, onToggleSound, onEnd, onMinimise } = props;
  const words = useWords();
  return (
    <div class="header">
      {avatar !== '' && <Avatar address={avatar} />}
      <div class="titles">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        {subtitle !== '' && (
          <p>
            <bdi>{subtitle}</bdi>
          </p>
        )}
      </div>
      {canEnd && (
        <>
          <button
            type="button"
            class="tool"
            aria-label={words.muteSound}
            aria-pressed={muted}
            onClick={onToggleSound}
          >
            <Icon name={muted ? 'soundOff' : 'soundOn'} />
          </button>
          <button type="button" class="tool end" onClick={onEnd}>
            {words.endChat}
          </button>
        </>
      )}
      <button
        type="button"
        class="tool minimise"
        aria-label={words.closeWindow}
        onClick={onMinimise}
      >
        <Icon name="down" size={24} />
      </button>
    </div>
  );
}
