import { useServices } from '../../api/services';
import { ProcessView } from '../../components/process/ProcessView';
import { useProcess } from './useProcess';

interface ProcessPanelProps {
  chatId: string;
  /** Another one each time the process may have moved. */
  stamp: string;
  closed: boolean;
}

/** The chat's life cycle as a diagram; what it calls is one click deeper. */
export function ProcessPanel({ chatId, stamp, closed }: ProcessPanelProps) {
  const { api } = useServices();
  const process = useProcess(chatId, stamp, closed);
  return <ProcessView query={process} loadModel={(id) => api.supervision.model(id)} />;
}
