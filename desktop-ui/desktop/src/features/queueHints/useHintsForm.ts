import type { WebsiteQueueHints } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { check, refusalRules } from './hintsForm';

/** The form of a website's queue hints. */
export function useHintsForm(stored: WebsiteQueueHints) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: { hints: stored.hints },
    check,
    rules: refusalRules,
    send: ({ hints }) => settingsApi.changeQueueHints(stored.key, { hints, before: stored.hints }),
    onSaved: (saved) => void queries.setQueryData(keys.queueHints(saved.key), saved),
  });
}
