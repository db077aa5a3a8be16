import { useWords } from '../language/language';
import { Icon } from './Icon';

interface VideoCardProps {
  time: string;
  sentAt: string;
  ended: boolean;
  onJoin: () => void;
}

/** A video call among the messages, and the way into it while it runs. */
export function VideoCard({ time, sentAt, ended, onJoin }: VideoCardProps) {
  const words = useWords();
  return (
    <li class="message video" data-side="system" data-ended={ended}>
      <p class="video-title">
        <Icon name="video" />
        {ended ? words.videoEnded : words.videoCall}
        <time dateTime={sentAt}>{time}</time>
      </p>
      {!ended && (
        <>
          <p>{words.videoOpens}</p>
          <button type="button" class="primary" onClick={onJoin}>
            {words.joinVideo}
          </button>
        </>
      )}
    </li>
  );
}
