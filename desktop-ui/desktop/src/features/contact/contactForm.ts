import type { ChatContact, ContactChange, ContactField } from '@parley/wire';
import type { RefusalRules } from '../../api/refusal';

const TEXTS = ['name', 'email', 'phone', 'language', 'notes'] as const;

/** The form's fields; those of the list are named by {@link customName}. */
export type ContactValues = Record<string, string>;

/** What a field of the list is called in the form, and in the server's refusals. */
export function customName({ id }: Pick<ContactField, 'id'>): string {
  return `custom.${id}`;
}

export function valuesOf(contact: ChatContact): ContactValues {
  const own = contact.fields.map(
    (field) => [customName(field), contact.custom[field.id] ?? ''] as const,
  );
  const known = TEXTS.map((name) => [name, contact[name] ?? ''] as const);
  return Object.fromEntries([...known, ...own]);
}

export function changeOf(values: ContactValues, contact: ChatContact): ContactChange {
  const own = contact.fields.map((field) => [field.id, values[customName(field)] ?? ''] as const);
  return {
    ...filled(TEXTS.map((name) => [name, values[name] ?? ''] as const)),
    custom: filled(own),
    version: contact.version,
  };
}

/** What is blank is not said: it is nothing then. */
function filled(entries: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(entries.filter(([, value]) => value.trim() !== ''));
}

export function refusalRules(fields: readonly ContactField[]): RefusalRules<string> {
  const names = [...TEXTS, ...fields.map(customName)];
  return { kinds: new Map(), paths: new Map(names.map((name) => [name, name])) };
}
