import type { Area } from '../../api/areas';
import { useDesk } from '../../api/services';
import { useChatBook } from '../../api/useDeskState';
import { MentionBell } from '../../features/mentions/MentionBell';
import { useWayIntoChat } from './useWayIntoChat';

/** The mentions of an agent, told on the desk's own wire. */
export function AgentMentions({ areas }: { areas: Area[] }) {
  const { cache, listen } = useDesk();
  const chats = useChatBook().data;
  const wayInto = useWayIntoChat(areas, (id) => chats?.has(id) ?? false);
  return <MentionBell box={cache.mentions} listen={listen} wayInto={wayInto} />;
}
