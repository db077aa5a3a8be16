import { useId } from 'preact/hooks';
import { useLanguage } from '../language/language';
import type { Answer } from './answers';
import { ChoiceInput } from './ChoiceInput';
import type { FormField } from './schema';
import { TextInput } from './TextInput';
import { faultText, formWords } from './words';

interface FieldViewProps {
  field: FormField;
  answer: Answer | undefined;
  fault: string | null;
  disabled: boolean;
  onChange: (answer: Answer) => void;
}

/** What an input must say of itself. */
export interface InputProps extends Omit<FieldViewProps, 'fault'> {
  label: string;
  invalid: boolean;
  /** The id of the words that describe it. */
  describedBy: string | undefined;
}

/** A field with its label, its description and what is wrong with it. */
export function FieldView({ field, fault, ...rest }: FieldViewProps) {
  const language = useLanguage();
  const id = useId();
  const described = fault !== null || field.description !== '';
  const input: InputProps = {
    ...rest,
    field,
    label: field.label + (field.rules.required ? '' : formWords(language).optional),
    invalid: fault !== null,
    describedBy: described ? id : undefined,
  };
  const isText = ['textfield', 'textarea', 'number'].includes(field.kind);
  return (
    <div class="field form-field">
      {isText ? <TextInput {...input} /> : <ChoiceInput {...input} />}
      {described && (
        <p id={id} class={fault === null ? 'hint' : 'fault'}>
          {fault === null ? field.description : faultText(language, field, fault)}
        </p>
      )}
    </div>
  );
}
