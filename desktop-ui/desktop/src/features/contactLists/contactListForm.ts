import type { ContactFieldKind, ContactList, ContactListChange } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';
import { wrongFields, wrongLine } from '../../lib/formRules';
import { t } from '../../lib/i18n/translate';

/** A field as it is edited: its choices as one text. */
export interface FieldValues {
  /** Null for a new one, whose kind can still be chosen. */
  id: string | null;
  label: string;
  kind: ContactFieldKind;
  choices: string;
}

export interface ContactListValues {
  name: string;
  fields: FieldValues[];
}

type Field = keyof ContactListValues;

/** The server's limits, said before it is asked. */
const LONGEST_NAME = 80;
const LONGEST_LABEL = 60;
const MOST_CHOICES = 50;
export const MOST_FIELDS = 30;

export const FRESH_FIELD: FieldValues = { id: null, label: '', kind: 'TEXT', choices: '' };

export const refusalRules: RefusalRules<Field> = {
  kinds: new Map<string, Field>([['contact-list-name-taken', 'name']]),
  paths: new Map<string, Field>([
    ['name', 'name'],
    ['fields', 'fields'],
  ]),
};

/** Of a new one, without a list. */
export function valuesOf(list: ContactList | undefined): ContactListValues {
  return {
    name: list?.name ?? '',
    fields: (list?.fields ?? []).map((field) => ({ ...field, choices: field.choices.join(', ') })),
  };
}

export function changeOf(
  { name, fields }: ContactListValues,
  list: ContactList | undefined,
): ContactListChange {
  return {
    name: name.trim(),
    fields: fields.map((field) => ({
      ...(field.id === null ? {} : { id: field.id }),
      label: field.label.trim(),
      kind: field.kind,
      choices: choicesOf(field),
    })),
    ...(list ? { version: list.version } : {}),
  };
}

export function check({ name, fields }: ContactListValues): ReadonlyMap<Field, string> {
  return wrongFields<Field>([
    ['name', wrongLine(name, LONGEST_NAME)],
    ['fields', wrongField(fields)],
  ]);
}

function wrongField(fields: readonly FieldValues[]): string | null {
  const labels = new Set<string>();
  for (const [index, field] of fields.entries()) {
    const why = faultOf(field, labels);
    if (why) {
      const values = { number: index + 1, why: t(`settings.contactList.field.${why}`) };
      return t('settings.contactList.field.wrong', values);
    }
    labels.add(field.label.trim());
  }
  return null;
}

function faultOf(field: FieldValues, labels: ReadonlySet<string>) {
  const label = field.label.trim();
  if (wrongLine(label, LONGEST_LABEL) !== null) return 'noLabel';
  if (labels.has(label)) return 'sameLabel';
  const choices = choicesOf(field);
  if (field.kind === 'CHOICE' && (choices.length === 0 || choices.length > MOST_CHOICES))
    return 'noChoices';
  return null;
}

function choicesOf({ kind, choices }: FieldValues): string[] {
  if (kind !== 'CHOICE') return [];
  const all = choices.split(',').map((choice) => choice.trim());
  return [...new Set(all)].filter((choice) => choice !== '');
}
