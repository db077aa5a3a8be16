import { Errors, Select } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { type Level, pathTo } from '../dispositionPath';

interface LevelSelectProps {
  domId: string;
  errors?: string[];
  field: { label?: string; validate?: { required?: boolean } };
  value?: string | null;
  onChange: (change: { value: string }) => void;
}

interface Words {
  choose: string;
  /** Names the select of those below the named one. */
  below: (name: string) => string;
}

/**
 * The form's select as one native select for each level: the library's own is one long list that
 * neither keyboard nor screen reader can walk level by level. Its value is the id of the last one
 * chosen, whether or not that one divides further.
 */
export function levelSelect(levels: Level[], words: Words) {
  function LevelSelect({ domId, errors = [], field, value, onChange }: LevelSelectProps) {
    const path = pathTo(levels, value ?? '');
    const errorId = `${domId}-error-message`;
    const step = (options: Level[], index: number) => {
      const id = index === 0 ? domId : `${domId}-${index}`;
      const above = path[index - 1];
      const isOpen = path[index] === undefined;
      const label = above ? words.below(above.name) : (field.label ?? '');
      return h('div', { key: id, class: 'disposition-level' }, [
        h('label', { for: id, class: 'fjs-form-field-label', dir: 'auto' }, label),
        h(
          'select',
          {
            id,
            value: path[index]?.id ?? '',
            required: field.validate?.required === true,
            'aria-invalid': errors.length > 0 && isOpen,
            'aria-describedby': errorId,
            onChange: (event: Event) => {
              const { value: chosen } = event.currentTarget as HTMLSelectElement;
              onChange({ value: chosen === '' ? (above?.id ?? '') : chosen });
            },
          },
          [
            h('option', { value: '' }, words.choose),
            ...options.map(({ id: value, name }) => h('option', { key: value, value }, name)),
          ],
        ),
      ]);
    };
    const steps = [levels, ...path.map(({ below }) => below)].filter((one) => one.length > 0);
    return h('div', { class: 'fjs-form-field' }, [
      ...steps.map(step),
      h(Errors, { id: errorId, errors }),
    ]);
  }
  const keep = ({ value }: { value: unknown }) => value;
  LevelSelect.config = { ...Select.config, sanitizeValue: keep };
  return LevelSelect;
}
