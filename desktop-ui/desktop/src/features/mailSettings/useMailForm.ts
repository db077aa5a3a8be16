import type { MailSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './mailForm';

/** The form of the mail server. */
export function useMailForm(stored: MailSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check: (values) => check(values, stored.passwordSet),
    rules: refusalRules,
    send: (values) => settingsApi.changeMail(changeOf(values)),
    onSaved: (saved) => void queries.setQueryData<MailSettings>(keys.mailSettings, saved),
  });
}

export type MailForm = ReturnType<typeof useMailForm>;
