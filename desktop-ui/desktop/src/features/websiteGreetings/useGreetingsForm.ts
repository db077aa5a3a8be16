import type { WebsiteGreetings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { check, refusalRules, rulesOf, valuesOf } from './greetingsForm';

/** The form of a website's greetings. */
export function useGreetingsForm(stored: WebsiteGreetings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) =>
      settingsApi.changeGreetings(stored.key, {
        greetings: rulesOf(values),
        version: stored.version,
      }),
    onSaved: (saved) => void queries.setQueryData(keys.websiteGreetings(saved.key), saved),
  });
}
