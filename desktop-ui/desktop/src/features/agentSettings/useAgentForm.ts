import type { AgentSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { withNamed } from '../../lib/named';
import { changeOf, check, refusalRules, valuesOf } from './agentForm';

/** The form of one agent. */
export function useAgentForm(agent: AgentSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(agent),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.changeAgent(agent.id, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<AgentSettings[]>(keys.agents, (all = []) => withNamed(all, saved));
    },
  });
}

export type AgentFormState = ReturnType<typeof useAgentForm>;
