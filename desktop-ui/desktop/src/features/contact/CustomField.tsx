import { NativeSelect, TextInput } from '@mantine/core';
import type { ContactField } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

interface CustomFieldProps {
  field: ContactField;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** A field that the contact's list has of its own. */
export function CustomField({ field, value, error, onChange }: CustomFieldProps) {
  if (field.kind === 'CHOICE') {
    return (
      <NativeSelect
        label={<bdi>{field.label}</bdi>}
        error={error}
        value={value}
        data={choicesOf(field, value)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  return (
    <TextInput
      label={<bdi>{field.label}</bdi>}
      type={field.kind === 'DATE' ? 'date' : 'text'}
      inputMode={field.kind === 'NUMBER' ? 'decimal' : undefined}
      dir={field.kind === 'TEXT' ? 'auto' : undefined}
      error={error}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What was chosen stays to be seen, even if it can be chosen no more. */
function choicesOf({ choices }: ContactField, value: string) {
  const all = value === '' || choices.includes(value) ? choices : [...choices, value];
  return [
    { value: '', label: t('contact.choice.none') },
    ...all.map((choice) => ({ value: choice, label: choice })),
  ];
}
