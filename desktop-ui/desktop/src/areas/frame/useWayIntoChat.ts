import type { Mention } from '@parley/wire';
import { useNavigate } from 'react-router';
import type { Area } from '../../api/areas';

/** The way into a chat: where the agent has it, or through Supervision; null for nobody's way. */
export function useWayIntoChat(areas: Area[], own: (chatId: string) => boolean) {
  const navigate = useNavigate();
  return ({ interactionId }: Mention): (() => void) | null => {
    const id = encodeURIComponent(interactionId);
    if (own(interactionId)) return () => void navigate(`/chats?chat=${id}`);
    if (areas.includes('supervision')) return () => void navigate(`/supervision/${id}`);
    return null;
  };
}
