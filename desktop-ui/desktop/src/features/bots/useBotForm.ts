import type { Bot } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf, withBot } from './botForm';

/** The form of a bot, or of a new one. */
export function useBotForm(stored: Bot | undefined, onSaved: (saved: Bot) => void) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.putBot(values.key, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<Bot[]>(keys.bots, (all = []) => withBot(all, saved));
      onSaved(saved);
    },
  });
}

export type BotFormState = ReturnType<typeof useBotForm>;
