import { AgentArea } from './areas/agent/AgentArea';
import { isAgent } from './api/desk';
import { NoDeskPage } from './features/session/NoDeskPage';
import { SessionGate } from './features/session/SessionGate';

/** Everybody's way in: the area of the signed-in person's role. */
export function App() {
  return (
    <SessionGate>
      {(me) => (isAgent(me) ? <AgentArea key={me.agentId} me={me} /> : <NoDeskPage me={me} />)}
    </SessionGate>
  );
}
