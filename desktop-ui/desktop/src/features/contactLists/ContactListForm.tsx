import { TextInput } from '@mantine/core';
import type { ContactList } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { RowEditor } from '../../components/RowEditor';
import { t } from '../../lib/i18n/translate';
import { FRESH_FIELD, MOST_FIELDS } from './contactListForm';
import { FieldRow } from './FieldRow';
import { useContactListForm } from './useContactListForm';

interface ContactListFormProps {
  /** Undefined for a new one. */
  stored: ContactList | undefined;
  onSaved: (saved: ContactList) => void;
}

const TEXTS = {
  none: t('settings.contactList.fields.none'),
  add: t('settings.contactList.fields.add'),
  remove: (number: number) => t('settings.contactList.fields.remove', { number }),
  move: {
    up: (number: number) => t('settings.contactList.fields.up', { number }),
    down: (number: number) => t('settings.contactList.fields.down', { number }),
  },
};

/** What a contact list is called and which fields it has of its own. */
export function ContactListForm({ stored, onSaved }: ContactListFormProps) {
  const form = useContactListForm(stored, onSaved);
  const { values, change, errorOf } = form;
  return (
    <EditForm form={form} savedText={t('settings.contactList.saved')}>
      <FormSection title={t('settings.contactList.section')}>
        <TextInput
          label={t('settings.contactList.name.label')}
          description={t('settings.contactList.name.help')}
          error={errorOf('name')}
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </FormSection>
      <FormSection
        title={t('settings.contactList.fields.title')}
        text={t('settings.contactList.fields.text')}
      >
        <RowEditor
          label={t('settings.contactList.fields.title')}
          rows={values.fields}
          fresh={FRESH_FIELD}
          most={MOST_FIELDS}
          texts={TEXTS}
          error={errorOf('fields')}
          onChange={(fields) => change({ fields })}
        >
          {(row, index, changeRow, focus) => (
            <FieldRow field={row} number={index + 1} focus={focus} onChange={changeRow} />
          )}
        </RowEditor>
      </FormSection>
    </EditForm>
  );
}
