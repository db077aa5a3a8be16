import type { RoutingSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './limitsForm';

/** The form of what holds for the routing of all chats. */
export function useLimitsForm(stored: RoutingSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.changeRouting(changeOf(values)),
    onSaved: (saved) => void queries.setQueryData<RoutingSettings>(keys.routing, saved),
  });
}
