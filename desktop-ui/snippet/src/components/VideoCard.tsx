import { Icon } from './Icon';

interface VideoCardProps {
  time: string;
  sentAt: string;
  ended: boolean;
  onJoin: () => void;
}

/** A video call among the messages, and the way into it while it runs. */
export function VideoCard({ time, sentAt, ended, onJoin }: VideoCardProps) {
  return (
    <li class="message video" data-side="system" data-ended={ended}>
      <p class="video-title">
        <Icon name="video" />
        {ended ? 'Video call ended' : 'Video call'}
        <time dateTime={sentAt}>{time}</time>
      </p>
      {!ended && (
        <>
          <p>It opens in a new tab. The chat goes on here.</p>
          <button type="button" class="primary" onClick={onJoin}>
            Join video call
          </button>
        </>
      )}
    </li>
  );
}
