import type { ChatContact, Interaction } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { keys } from '../../api/keys';
import { ApiProblem } from '../../api/problem';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { t } from '../../lib/i18n/translate';
import { changeOf, refusalRules, type ContactValues, valuesOf } from './contactForm';

/** The contact of a chat; another one as soon as the website says who writes. */
export function useContact({ id, contactId, identified }: Interaction) {
  const { api } = useServices();
  return useQuery({
    queryKey: [...keys.contact(id), contactId, identified],
    queryFn: () => api.contacts.contact(id),
    retry: (count, error) => !(error instanceof ApiProblem) && count < 2,
  });
}

/** The form of a contact: whoever else changes it meanwhile loses nothing. */
export function useContactForm(chatId: string, contact: ChatContact) {
  const { api, queries } = useServices();
  const refresh = () => queries.invalidateQueries({ queryKey: keys.contact(chatId) });
  return useForm<ContactValues, ChatContact>({
    stored: valuesOf(contact),
    check: () => new Map<string, string>(),
    rules: refusalRules(contact.fields),
    send: async (values) => {
      try {
        return await api.contacts.changeContact(chatId, changeOf(values, contact));
      } catch (error) {
        if (!(error instanceof ApiProblem) || error.kind !== 'contact-overtaken') throw error;
        await refresh();
        throw new ApiProblem({ ...error.problem, detail: t('contact.overtaken') });
      }
    },
    onSaved: (saved) => {
      queries.setQueriesData<ChatContact>({ queryKey: keys.contact(chatId) }, saved);
    },
  });
}

export type ContactFormState = ReturnType<typeof useContactForm>;
