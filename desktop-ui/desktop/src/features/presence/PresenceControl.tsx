import type { Presence } from '@parley/wire';
import { useServices } from '../../api/services';
import { useTick } from '../../lib/useTick';
import { PresenceMenu } from './PresenceMenu';
import { usePresence } from './usePresence';

/** The presence switch with its requests and its running time. */
export function PresenceControl({ presence }: { presence: Presence }) {
  const { clock } = useServices();
  const { change, changing } = usePresence();
  const now = useTick(clock.now, 5000);
  return <PresenceMenu presence={presence} now={now} changing={changing} onChange={change} />;
}
