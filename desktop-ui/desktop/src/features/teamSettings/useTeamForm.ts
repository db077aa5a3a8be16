import type { TeamSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { withNamed } from '../../lib/named';
import { changeOf, check, refusalRules, valuesOf } from './teamForm';

/** The form of a team, or of a new one. */
export function useTeamForm(
  stored: TeamSettings | undefined,
  onSaved: (saved: TeamSettings) => void,
) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.saveTeam(stored?.id, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<TeamSettings[]>(keys.teams, (all = []) => withNamed(all, saved));
      onSaved(saved);
    },
  });
}
