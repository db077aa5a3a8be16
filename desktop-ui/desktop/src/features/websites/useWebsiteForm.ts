import type { WebsiteSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './websiteForm';

/** The form of one website; what was saved shows at once wherever websites are shown. */
export function useWebsiteForm(website: WebsiteSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(website),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.changeWebsite(website.key, changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<WebsiteSettings[]>(keys.websites, (all = []) =>
        all.map((one) => (one.key === saved.key ? saved : one)),
      );
    },
  });
}

export type WebsiteForm = ReturnType<typeof useWebsiteForm>;
