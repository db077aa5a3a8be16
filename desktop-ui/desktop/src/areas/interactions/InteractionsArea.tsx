import type { Me } from '@parley/wire';
import { useMemo } from 'react';
import { Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import type { Area } from '../../api/areas';
import { useTranscriptRights } from '../../api/useTranscriptRights';
import { InteractionListPage } from '../../features/interactionList/InteractionListPage';
import type { Reader } from '../../features/interactionList/rowActions';
import { PastChat } from './PastChat';

interface InteractionsAreaProps {
  me: Me;
  areas: Area[];
}

/** The interactions, open and closed: an agent's own, or everybody's for a supervisor. */
export default function InteractionsArea({ me, areas }: InteractionsAreaProps) {
  const isAgent = areas.includes('chats');
  const scope = areas.includes('supervision') ? 'all' : 'own';
  const transcripts = useTranscriptRights(scope === 'own' ? 'agent' : 'supervisor');
  const reader = useMemo<Reader>(
    () => ({ id: me.agentId, scope, isAgent, transcripts }),
    [me.agentId, scope, isAgent, transcripts],
  );
  return (
    <Routes>
      <Route index element={<InteractionListPage reader={reader} />} />
      {isAgent && <Route path=":chatId" element={<OneChat />} />}
      <Route path="*" element={<InteractionListPage reader={reader} />} />
    </Routes>
  );
}

function OneChat() {
  const { chatId = '' } = useParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  // back to the same filters, where the list is what lies behind
  const leave = () => (state === null ? navigate('/interactions') : navigate(-1));
  return <PastChat key={chatId} chatId={chatId} onLeave={() => void leave()} />;
}
