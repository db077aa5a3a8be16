import { createForm } from '@bpmn-io/form-js-viewer';
import { isWhole, type Level } from '../dispositionPath';
import { t } from '../i18n/translate';
import { faultWords } from './formWords';
import './form.css';
import { levelSelect } from './levelSelect';

/** A form that is drawn. */
export interface DrawnForm {
  /** The answers by field key, or null where something is wrong, which the form shows then. */
  read: () => Record<string, unknown> | null;
  destroy: () => void;
}

interface FormFields {
  register: (type: string, field: unknown) => void;
}

interface FieldInstance {
  id: string;
}

interface Validator {
  validateFieldInstance: (field: FieldInstance, value: unknown) => string[];
}

interface FormFieldRegistry {
  get: (id: string) => { type: string } | undefined;
}

const words = () => ({
  choose: t('dispose.choose'),
  below: (name: string) => t('dispose.below', { name }),
});

/**
 * Draws the Camunda Form of dispositions, whose select offers these levels.
 *
 * @param schema as the server has sent it
 */
export async function drawDispositionForm(
  container: HTMLElement,
  schema: Record<string, unknown>,
  levels: Level[],
): Promise<DrawnForm> {
  // That a level is still to be chosen is said when all is meant to be chosen.
  const reading = { now: false };
  const ours = (fields: FormFields, validator: Validator, registry: FormFieldRegistry) => {
    fields.register('select', levelSelect(levels, words()));
    const check = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (field, value) => {
      const faults = check(field, value).map(faultWords);
      const isLevels = registry.get(field.id)?.type === 'select';
      const isOpen = isLevels && isChosen(value) && !isWhole(levels, value);
      return reading.now && isOpen ? [t('dispose.goOn')] : faults;
    };
  };
  const form = await createForm({
    container,
    schema,
    data: {},
    additionalModules: [
      {
        __init__: ['ours'],
        ours: [
          'factory',
          Object.assign(ours, { $inject: ['formFields', 'validator', 'formFieldRegistry'] }),
        ],
      },
    ],
  });
  return {
    read: () => {
      reading.now = true;
      const { data, errors } = form.submit();
      reading.now = false;
      return Object.keys(errors).length > 0 ? null : answered(data);
    },
    destroy: () => form.destroy(),
  };
}

function isChosen(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Without what was left empty. */
function answered(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== '' && value !== null && value !== undefined,
    ),
  );
}
