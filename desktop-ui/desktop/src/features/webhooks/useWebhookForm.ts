import type { Webhook } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf, withWebhook } from './webhookForm';

/** The form of a webhook, or of a new one. */
export function useWebhookForm(stored: Webhook | undefined, onSaved: (saved: Webhook) => void) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check: (values) => check(values, stored === undefined),
    rules: refusalRules,
    send: (values) => settingsApi.putWebhook(values.key, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<Webhook[]>(keys.webhooks, (all = []) => withWebhook(all, saved));
      onSaved(saved);
    },
  });
}

export type WebhookFormState = ReturnType<typeof useWebhookForm>;
