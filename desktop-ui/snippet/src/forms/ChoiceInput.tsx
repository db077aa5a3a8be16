import type { Answer } from './answers';
import type { InputProps } from './FieldView';
import { useLanguage } from '../language/language';
import { formWords } from './words';

/** What is chosen: one of a list, several of a list, or yes. */
export function ChoiceInput(props: InputProps) {
  const { field, answer, label, disabled, onChange } = props;
  const words = formWords(useLanguage());
  const state = { disabled, 'aria-invalid': props.invalid, 'aria-describedby': props.describedBy };
  if (field.kind === 'select') {
    return (
      <label>
        <span class="field-label">{label}</span>
        <select
          {...state}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  if (field.kind === 'checkbox') {
    return (
      <label class="choice">
        <input
          {...state}
          type="checkbox"
          checked={answer === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    );
  }
  const single = field.kind === 'radio';
  return (
    <fieldset class="choices">
      <legend class="field-label">{label}</legend>
      {field.options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            {...state}
            type={single ? 'radio' : 'checkbox'}
            name={field.key}
            checked={single ? answer === option.value : listOf(answer).includes(option.value)}
            onChange={() => onChange(single ? option.value : toggled(answer, option.value))}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

function listOf(answer: Answer | undefined): string[] {
  return Array.isArray(answer) ? answer : [];
}

function toggled(answer: Answer | undefined, value: string): string[] {
  const list = listOf(answer);
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}
