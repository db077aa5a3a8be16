import { useEffect, useState } from 'react';
import { Outlet, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { useServices } from '../../api/services';
import { SupervisionContext, SupervisionDesk } from '../../api/supervision/supervisionDesk';
import { useWindowWake } from '../../api/useWindowWake';
import { ConnectionBanner } from '../../components/ConnectionBanner';
import { OfflineMessagesPage } from '../../features/offlineMessages/OfflineMessagesPage';
import { SupervisedAgents } from '../../features/supervisionAgents/SupervisedAgents';
import { SupervisedChat } from '../../features/supervisionChat/SupervisedChat';
import { LONGEST_WAIT_FIRST, NO_FILTERS } from '../../features/supervisionList/listRules';
import { type ListView, SupervisionList } from '../../features/supervisionList/SupervisionList';
import { SupervisedQueues } from '../../features/supervisionQueues/SupervisedQueues';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import styles from './SupervisionArea.module.css';
import { AboutChat } from './AboutChat';
import { SupervisionNav } from './SupervisionNav';

/** The area of the supervisor: all running chats, and one of them from near. */
export default function SupervisionArea() {
  const services = useServices();
  const ended = useStore(services.sessionEnded);
  const [desk] = useState(() => new SupervisionDesk(services));
  const [view, setView] = useState<ListView>({
    filters: NO_FILTERS,
    sorting: LONGEST_WAIT_FIRST,
  });
  const status = useStore(desk.live.status);
  useWindowWake(desk);
  useEffect(() => {
    if (ended) return;
    desk.start();
    return () => desk.stop();
  }, [desk, ended]);
  return (
    <SupervisionContext value={desk}>
      <div className={styles.area}>
        <ConnectionBanner status={status} text={t('supervision.lost')} />
        <Routes>
          <Route element={<Lists />}>
            <Route index element={<SupervisionList view={view} onView={setView} />} />
            <Route path="agents" element={<SupervisedAgents />} />
            <Route path="queues" element={<SupervisedQueues />} />
            <Route path="offline-messages" element={<OfflineMessagesPage />} />
          </Route>
          <Route path=":chatId" element={<OneChat />} />
        </Routes>
      </div>
    </SupervisionContext>
  );
}

function Lists() {
  return (
    <div className={styles.lists}>
      <SupervisionNav />
      <Outlet />
    </div>
  );
}

function OneChat() {
  const { chatId = '' } = useParams();
  const navigate = useNavigate();
  const state: unknown = useLocation().state;
  const leave = () => (fromInteractions(state) ? navigate(-1) : navigate('/supervision'));
  return (
    <SupervisedChat
      key={chatId}
      chatId={chatId}
      onLeave={() => void leave()}
      about={(part, chat) => <AboutChat part={part} chat={chat} />}
      onTakenOver={() => void navigate(`/chats?chat=${encodeURIComponent(chatId)}`)}
    />
  );
}

/** Whoever came from the interactions goes back there, filters and all. */
function fromInteractions(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'from' in state;
}
