import { describe, expect, it } from 'vitest';
import { type Answer, answered, faultsOf } from './answers';
import { fieldsOf, partsOf } from './schema';

const SCHEMA = {
  components: [
    { type: 'text', text: 'About you' },
    { type: 'textfield', key: 'name', label: 'Name', validate: { required: true, maxLength: 5 } },
    {
      type: 'group',
      components: [{ type: 'textfield', key: 'email', validate: { validationType: 'email' } }],
    },
    { type: 'textarea', key: 'words', validate: { minLength: 3 } },
    { type: 'textfield', key: 'order', validate: { pattern: '^A[0-9]+$' } },
    { type: 'number', key: 'pairs', validate: { min: 1, max: 9 } },
    { type: 'checkbox', key: 'terms', validate: { required: true } },
    { type: 'checklist', key: 'extras', values: [{ value: 'a', label: 'A' }] },
    { type: 'script', key: 'evil' },
    'rubbish',
  ],
};
const fields = fieldsOf(SCHEMA);

describe('the fields of a form', () => {
  it('are read in order, groups opened, what is unknown left out', () => {
    expect(fields.map(({ key }) => key)).toEqual([
      'name',
      'email',
      'words',
      'order',
      'pairs',
      'terms',
      'extras',
    ]);
    expect(partsOf(SCHEMA)[0]).toEqual({ kind: 'text', text: 'About you' });
    expect(partsOf(null)).toEqual([]);
  });
});

describe('an answer', () => {
  const cases: [string, Answer, string | undefined][] = [
    ['name', ' ', 'REQUIRED'],
    ['name', 'Leonie', 'TOO_LONG'],
    ['name', '😀😀😀😀😀', undefined],
    ['email', 'lea@example', 'NOT_AN_EMAIL'],
    ['email', 'lea@example.com', undefined],
    ['email', '', undefined],
    ['words', 'hi', 'TOO_SHORT'],
    ['order', 'B2', 'PATTERN'],
    ['pairs', 0, 'TOO_SMALL'],
    ['pairs', 10, 'TOO_LARGE'],
    ['terms', false, 'REQUIRED'],
    ['extras', [], undefined],
  ];
  it.each(cases)('to %s of %j has the fault %s', (key, answer, fault) => {
    const answers = { name: 'Lea', terms: true, [key]: answer };

    expect(faultsOf(fields, answers)).toEqual(fault === undefined ? {} : { [key]: fault });
  });

  it('is sent trimmed, and only when the form asks for it', () => {
    expect(answered(fields, { name: ' Lea ', words: '  ', other: 'x', pairs: 0 })).toEqual({
      name: 'Lea',
      pairs: 0,
    });
  });
});
