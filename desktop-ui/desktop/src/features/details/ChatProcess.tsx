import type { Interaction } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../../api/services';
import { ProcessView } from '../../components/process/ProcessView';

/** Where the chat's processes stand; read again whenever the chat has changed its state or agent. */
export default function ChatProcess({ interaction }: { interaction: Interaction }) {
  const { api, clock } = useServices();
  const { id, state, agentId, queueName } = interaction;
  const process = useQuery({
    queryKey: ['process', id, state, agentId, queueName],
    queryFn: async () => ({ path: await api.contacts.process(id), readAt: clock.monotonic() }),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <ProcessView query={process} loadModel={(definition) => api.contacts.model(id, definition)} />
  );
}
