import type { ContactList } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { withNamed } from '../../lib/named';
import { changeOf, check, refusalRules, valuesOf } from './contactListForm';

/** The form of a contact list, or of a new one. */
export function useContactListForm(
  stored: ContactList | undefined,
  onSaved: (saved: ContactList) => void,
) {
  const { queries, api } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => api.contacts.saveList(stored?.id, changeOf(values, stored)),
    onSaved: (saved) => {
      queries.setQueryData<ContactList[]>(keys.contactLists, (all = []) => withNamed(all, saved));
      onSaved(saved);
    },
  });
}
