import { Navigate, Route, Routes, useLocation, useNavigate, useParams } from 'react-router';
import { FlowEditor } from '../../features/flowEditor/FlowEditor';
import { FlowList } from '../../features/flowList/FlowList';
import { CalendarEditor } from '../../features/workingHours/CalendarEditor';
import { CalendarList } from '../../features/workingHours/CalendarList';
import { isRecord } from '../../lib/json';
import styles from './FlowsArea.module.css';

/** The area of the analyst: all flows and working hours, or one of them. */
export default function FlowsArea() {
  return (
    <Routes>
      <Route index element={<AllFlows />} />
      <Route path=":key" element={<OneFlow />} />
      <Route path="working-hours/:key" element={<OneCalendar />} />
      <Route path="*" element={<Navigate to="/flows" replace />} />
    </Routes>
  );
}

function AllFlows() {
  const navigate = useNavigate();
  const open = (key: string) => void navigate(`/flows/${encodeURIComponent(key)}`);
  const begin = (key: string, name: string) =>
    void navigate(`/flows/working-hours/${encodeURIComponent(key)}`, { state: { name } });
  return (
    <main className={styles.page}>
      <FlowList onBegun={open} />
      <CalendarList onBegun={begin} />
    </main>
  );
}

function OneFlow() {
  return <FlowEditor flowKey={useParams().key ?? ''} />;
}

function OneCalendar() {
  const { key = '' } = useParams();
  const state: unknown = useLocation().state;
  const newName = isRecord(state) && typeof state.name === 'string' ? state.name : null;
  return <CalendarEditor key={key} calendarKey={key} newName={newName} />;
}
