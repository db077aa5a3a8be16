import { type Area, areasOf } from './api/areas';
import { AgentFrame } from './areas/frame/AgentFrame';
import { DesktopFrame } from './areas/frame/DesktopFrame';
import { SupervisorFrame } from './areas/frame/SupervisorFrame';
import { AreaRoutes } from './AreaRoutes';
import { NoDeskPage } from './features/session/NoDeskPage';
import { useLanguage } from './features/session/useLanguage';
import { SessionGate } from './features/session/SessionGate';

/** Everybody's way in: the areas of the signed-in person's roles. */
export function App() {
  useLanguage();
  return (
    <SessionGate>
      {(me) => {
        const areas = areasOf(me);
        if (areas.length === 0) return <NoDeskPage me={me} />;
        const Frame = frameFor(areas);
        return (
          <Frame key={me.agentId} me={me} areas={areas}>
            <AreaRoutes me={me} areas={areas} />
          </Frame>
        );
      }}
    </SessionGate>
  );
}

function frameFor(areas: Area[]) {
  if (areas.includes('chats')) return AgentFrame;
  return areas.includes('supervision') ? SupervisorFrame : DesktopFrame;
}
