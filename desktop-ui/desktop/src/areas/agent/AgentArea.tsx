import type { Me } from '@parley/wire';
import { useEffect, useState } from 'react';
import { Desk } from '../../api/desk';
import { DeskContext, useServices } from '../../api/services';
import { useWindowWake } from '../../api/useWindowWake';
import { useStore } from '../../lib/useStore';
import { AgentWorkspace } from './AgentWorkspace';

/** The agent's desktop: its desk runs as long as the session does. */
export function AgentArea({ me }: { me: Me }) {
  const services = useServices();
  const ended = useStore(services.sessionEnded);
  const [desk] = useState(() => new Desk(services, me.agentId));
  useWindowWake(desk);
  useEffect(() => {
    if (ended) return;
    desk.start();
    return () => desk.stop();
  }, [desk, ended]);
  return (
    <DeskContext value={desk}>
      <AgentWorkspace me={me} />
    </DeskContext>
  );
}
