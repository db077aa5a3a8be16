import type { Me } from '@parley/wire';
import { type ReactNode, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Area } from '../../api/areas';
import { Desk } from '../../api/desk';
import { DeskContext, useServices } from '../../api/services';
import { useConnectionStatus } from '../../api/useDeskState';
import { useReceipts } from '../../api/useReceipts';
import { useWindowWake } from '../../api/useWindowWake';
import { ConnectionBanner } from '../../components/ConnectionBanner';
import { AlertsNotice } from '../../features/alerts/AlertsNotice';
import { OffersPanel } from '../../features/offers/OffersPanel';
import { PresenceControl } from '../../features/presence/PresenceControl';
import { PresenceNotice } from '../../features/presence/PresenceNotice';
import { VideoCallBar } from '../../features/video/VideoCallBar';
import { SoundControl } from '../../features/sound/SoundControl';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import { AgentMentions } from './AgentMentions';
import { DesktopFrame } from './DesktopFrame';
import { useChatKeys } from './useChatKeys';
import { useLeftChats } from './useLeftChats';
import { useMessageSound } from './useMessageSound';
import { useTitleBadge } from './useTitleBadge';

interface AgentFrameProps {
  me: Me;
  areas: Area[];
  children: ReactNode;
}

/** The frame of an agent: the desk runs and offers ring in whatever area the agent is. */
export function AgentFrame({ me, areas, children }: AgentFrameProps) {
  const services = useServices();
  const ended = useStore(services.sessionEnded);
  const [desk] = useState(() => new Desk(services, me.agentId));
  useWindowWake(desk);
  useEffect(() => {
    if (ended) return;
    desk.start();
    return () => desk.stop();
  }, [desk, ended]);
  const controls = (
    <>
      <AgentMentions areas={areas} />
      <SoundControl />
      <PresenceControl presence={me.presence} />
    </>
  );
  return (
    <DeskContext value={desk}>
      <DesktopFrame me={me} areas={areas} controls={controls} notices={<Notices me={me} />}>
        {children}
        <Alerts />
      </DesktopFrame>
    </DeskContext>
  );
}

function useChatInFront(): string | null {
  const { pathname, search } = useLocation();
  return pathname.startsWith('/chats') ? new URLSearchParams(search).get('chat') : null;
}

function Notices({ me }: { me: Me }) {
  const status = useConnectionStatus();
  return (
    <>
      <ConnectionBanner status={status} text={t('connection.lost.text')} />
      <PresenceNotice presence={me.presence} />
      <AlertsNotice />
      <VideoCallBar inFront={useChatInFront()} />
    </>
  );
}

/** What calls the agent wherever they are: offers, sounds, the title's number; and receipts. */
function Alerts() {
  const navigate = useNavigate();
  const inFront = useChatInFront();
  useReceipts(inFront);
  useTitleBadge();
  useMessageSound(inFront);
  useLeftChats();
  const open = (chat: string) => void navigate(`/chats?chat=${chat}`);
  useChatKeys(inFront, open);
  return <OffersPanel onAccepted={open} />;
}
