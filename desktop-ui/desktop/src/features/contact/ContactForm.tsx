import { Textarea, TextInput } from '@mantine/core';
import type { ChatContact } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { t } from '../../lib/i18n/translate';
import styles from './ContactPanel.module.css';
import { CustomField } from './CustomField';
import { customName } from './contactForm';
import { type ContactFormState, useContactForm } from './useContact';

/** What is known of a contact, to be changed in place. */
export function ContactForm({ chatId, contact }: { chatId: string; contact: ChatContact }) {
  const form = useContactForm(chatId, contact);
  return (
    <EditForm form={form} savedText={t('contact.saved')}>
      <div className={styles.fields} role="group" aria-label={t('contact.form')}>
        <Line form={form} name="name" />
        <Line form={form} name="email" type="email" />
        <Line form={form} name="phone" type="tel" />
        <Line form={form} name="language" />
        {contact.fields.map((field) => (
          <CustomField
            key={field.id}
            field={field}
            value={form.values[customName(field)] ?? ''}
            error={form.errorOf(customName(field))}
            onChange={(value) => form.change({ [customName(field)]: value })}
          />
        ))}
        <Textarea
          label={t('contact.notes')}
          error={form.errorOf('notes')}
          value={form.values.notes ?? ''}
          dir="auto"
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) => form.change({ notes: event.currentTarget.value })}
        />
      </div>
    </EditForm>
  );
}

interface LineProps {
  form: ContactFormState;
  name: 'name' | 'email' | 'phone' | 'language';
  type?: 'email' | 'tel';
}

function Line({ form, name, type }: LineProps) {
  return (
    <TextInput
      label={t(`contact.${name}`)}
      description={name === 'language' ? t('contact.language.help') : undefined}
      type={type}
      dir={name === 'name' ? 'auto' : undefined}
      error={form.errorOf(name)}
      value={form.values[name] ?? ''}
      onChange={(event) => form.change({ [name]: event.currentTarget.value })}
    />
  );
}
