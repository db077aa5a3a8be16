import type { Me } from '@parley/wire';
import { type ReactNode, useEffect, useState } from 'react';
import type { Area } from '../../api/areas';
import { MentionWire } from '../../api/mentionWire';
import { useServices } from '../../api/services';
import { useWindowWake } from '../../api/useWindowWake';
import { MentionBell } from '../../features/mentions/MentionBell';
import { useStore } from '../../lib/useStore';
import { DesktopFrame } from './DesktopFrame';
import { useWayIntoChat } from './useWayIntoChat';

interface SupervisorFrameProps {
  me: Me;
  areas: Area[];
  children: ReactNode;
}

/** The frame of a supervisor who is no agent: mentions are heard in whatever area they are. */
export function SupervisorFrame({ me, areas, children }: SupervisorFrameProps) {
  const services = useServices();
  const ended = useStore(services.sessionEnded);
  const [wire] = useState(() => new MentionWire(services));
  const wayInto = useWayIntoChat(areas, () => false);
  useWindowWake(wire);
  useEffect(() => {
    if (ended) return;
    wire.start();
    return () => wire.stop();
  }, [wire, ended]);
  const bell = <MentionBell box={wire.box} listen={wire.listen} wayInto={wayInto} />;
  return (
    <DesktopFrame me={me} areas={areas} controls={bell}>
      {children}
    </DesktopFrame>
  );
}
