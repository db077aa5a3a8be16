import type { InputProps } from './FieldView';

/** What is written: a line, several lines, or a number. */
export function TextInput({
  field,
  answer,
  label,
  invalid,
  describedBy,
  disabled,
  onChange,
}: InputProps) {
  const shared = {
    value: typeof answer === 'boolean' || Array.isArray(answer) ? '' : (answer ?? ''),
    disabled,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    'aria-required': field.rules.required,
  };
  return (
    <label>
      <span class="field-label">{label}</span>
      {field.kind === 'textarea' && (
        <textarea
          {...shared}
          dir={shared.value === '' ? undefined : 'auto'}
          rows={4}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {field.kind === 'number' && (
        <input
          {...shared}
          type="number"
          step="any"
          onInput={({ currentTarget: { value, valueAsNumber } }) =>
            onChange(Number.isNaN(valueAsNumber) ? value : valueAsNumber)
          }
        />
      )}
      {field.kind === 'textfield' && (
        <input
          {...shared}
          type={field.rules.email ? 'email' : 'text'}
          dir={shared.value === '' ? undefined : 'auto'}
          autocomplete={completion(field.key, field.rules.email)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </label>
  );
}

/** What the browser may fill in by itself. */
function completion(key: string, email: boolean): string | undefined {
  if (email) return 'email';
  return key === 'name' ? 'name' : undefined;
}
