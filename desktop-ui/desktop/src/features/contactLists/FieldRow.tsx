import { NativeSelect, TextInput } from '@mantine/core';
import type { ContactFieldKind } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import styles from './ContactLists.module.css';
import type { FieldValues } from './contactListForm';

const KINDS: readonly ContactFieldKind[] = ['TEXT', 'NUMBER', 'DATE', 'CHOICE'];

interface FieldRowProps {
  field: FieldValues;
  number: number;
  /** Whether it takes the focus. */
  focus: boolean;
  onChange: (field: FieldValues) => void;
}

/** One field of a list; its kind stays what it was made with. */
export function FieldRow({ field, number, focus, onChange }: FieldRowProps) {
  return (
    <div className={styles.field}>
      <TextInput
        aria-label={t('settings.contactList.field.label', { number })}
        autoFocus={focus}
        dir="auto"
        value={field.label}
        onChange={(event) => onChange({ ...field, label: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('settings.contactList.field.kind', { number })}
        disabled={field.id !== null}
        value={field.kind}
        data={KINDS.map((kind) => ({
          value: kind,
          label: t(`settings.contactList.field.kind.${kind}`),
        }))}
        onChange={(event) => {
          const kind = KINDS.find((each) => each === event.currentTarget.value);
          if (kind) onChange({ ...field, kind });
        }}
      />
      {field.kind === 'CHOICE' && (
        <TextInput
          className={styles.choices}
          aria-label={t('settings.contactList.field.choices', { number })}
          placeholder={t('settings.contactList.field.choices', { number })}
          value={field.choices}
          onChange={(event) => onChange({ ...field, choices: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
