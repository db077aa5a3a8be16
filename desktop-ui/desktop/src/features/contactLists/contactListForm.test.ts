import { describe, expect, it } from 'vitest';
import { changeOf, check, type FieldValues, FRESH_FIELD } from './contactListForm';

describe('the form of a contact list', () => {
  it('takes each choice once, without blanks', () => {
    const change = changeOf({ name: ' VIP ', fields: [choice('Gold, Silver,, Gold ')] }, undefined);

    expect(change.name).toBe('VIP');
    expect(change.fields[0]?.choices).toEqual(['Gold', 'Silver']);
  });

  it('keeps choices for a field of choices alone', () => {
    const fields = [{ ...choice('Gold'), kind: 'TEXT' } as const];

    expect(changeOf({ name: 'VIP', fields }, undefined).fields[0]?.choices).toEqual([]);
  });

  it('says which field is wrong, and why', () => {
    expect(wrong([{ ...FRESH_FIELD, label: ' ' }])).toContain('Field 1: enter a label');
    expect(wrong([choice('A'), choice('B')])).toContain('Field 2: another field');
    expect(wrong([choice(' , ')])).toContain('Field 1: enter 1 to 50');
    expect(wrong([choice('A')])).toBeUndefined();
  });
});

function wrong(fields: FieldValues[]): string | undefined {
  return check({ name: 'VIP', fields }).get('fields');
}

function choice(choices: string): FieldValues {
  return { id: null, label: 'Plan', kind: 'CHOICE', choices };
}
