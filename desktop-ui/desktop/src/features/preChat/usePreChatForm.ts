import type { WebsitePreChat } from '@parley/wire';
import { keys } from '../../api/keys';
import type { RefusalRules } from '../../api/refusal';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';

const rules: RefusalRules<'form'> = {
  kinds: new Map<string, 'form'>(),
  paths: new Map([['form', 'form']]),
};

/** The choice of the form that chats begin with; the empty text is none. */
export function usePreChatForm(stored: WebsitePreChat) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: { form: stored.form ?? '' },
    check: () => new Map<'form', string>(),
    rules,
    send: ({ form }) => settingsApi.changePreChat(stored.key, form === '' ? {} : { form }),
    onSaved: (saved) => void queries.setQueryData(keys.preChat(saved.key), saved),
  });
}
