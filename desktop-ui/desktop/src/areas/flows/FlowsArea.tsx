import { Navigate, Route, Routes, useNavigate, useParams } from 'react-router';
import { FlowEditor } from '../../features/flowEditor/FlowEditor';
import { FlowList } from '../../features/flowList/FlowList';

/** The area of the analyst: all flows, or one of them. */
export default function FlowsArea() {
  const navigate = useNavigate();
  const open = (key: string) => void navigate(`/flows/${encodeURIComponent(key)}`);
  return (
    <Routes>
      <Route index element={<FlowList onBegun={open} />} />
      <Route path=":key" element={<OneFlow />} />
      <Route path="*" element={<Navigate to="/flows" replace />} />
    </Routes>
  );
}

function OneFlow() {
  return <FlowEditor flowKey={useParams().key ?? ''} />;
}
