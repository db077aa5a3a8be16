import type { AnsweredForm } from '@parley/wire';

export function answeredForm(changes: Partial<AnsweredForm> = {}): AnsweredForm {
  return {
    id: 'form-1',
    formId: 'topic',
    askedAt: '2026-11-23T09:58:00Z',
    answeredAt: '2026-11-23T09:59:00Z',
    answers: [
      { key: 'topic', label: 'What is it about?', value: 'An invoice' },
      { key: 'orderNumber', label: 'Order number', value: '<b>A-17</b>' },
    ],
    ...changes,
  };
}
