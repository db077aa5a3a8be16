import type { WebsiteLookSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './lookForm';

/** The form of a website's look. */
export function useLookForm(stored: WebsiteLookSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.changeLook(stored.key, changeOf(values, stored.version)),
    onSaved: (saved) => void queries.setQueryData(keys.websiteLook(saved.key), saved),
  });
}

export type LookForm = ReturnType<typeof useLookForm>;
