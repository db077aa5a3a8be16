import { type Fields, isFields } from '../lib/json';

/** The kinds of fields that the server knows too. */
const KINDS = [
  'textfield',
  'textarea',
  'number',
  'checkbox',
  'select',
  'radio',
  'checklist',
] as const;

export type FieldKind = (typeof KINDS)[number];

export interface FieldRules {
  required: boolean;
  email: boolean;
  minLength: number | null;
  maxLength: number | null;
  pattern: string | null;
  min: number | null;
  max: number | null;
}

export interface FormField {
  key: string;
  label: string;
  description: string;
  kind: FieldKind;
  rules: FieldRules;
  options: { label: string; value: string }[];
}

/** Something of a form to be drawn: a field, or words between fields. */
export type FormPart = FormField | { kind: 'text'; text: string };

/** What a form's JSON holds, in order; what is unknown is left out, for the server refuses such forms. */
export function partsOf(schema: unknown): FormPart[] {
  if (!isFields(schema) || !Array.isArray(schema.components)) return [];
  return schema.components.filter(isFields).flatMap((component): FormPart[] => {
    if (component.type === 'group') return partsOf(component);
    if (component.type === 'text') return [{ kind: 'text', text: words(component.text) }];
    const kind = KINDS.find((known) => known === component.type);
    return kind && typeof component.key === 'string' ? [field(component, component.key, kind)] : [];
  });
}

export function fieldsOf(schema: unknown): FormField[] {
  return partsOf(schema).filter((part): part is FormField => part.kind !== 'text');
}

function field(component: Fields, key: string, kind: FieldKind): FormField {
  return {
    key,
    kind,
    label: words(component.label) || key,
    description: words(component.description),
    rules: rulesOf(isFields(component.validate) ? component.validate : {}),
    options: (Array.isArray(component.values) ? component.values : [])
      .filter(isFields)
      .map((option) => ({
        value: words(option.value),
        label: words(option.label) || words(option.value),
      })),
  };
}

function rulesOf(validate: Fields): FieldRules {
  return {
    required: validate.required === true,
    email: validate.validationType === 'email',
    minLength: numberOf(validate.minLength),
    maxLength: numberOf(validate.maxLength),
    pattern: typeof validate.pattern === 'string' ? validate.pattern : null,
    min: numberOf(validate.min),
    max: numberOf(validate.max),
  };
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
