import { useWords } from '../language/language';
import { Icon, type IconName } from './Icon';

const MARKS = {
  Sending: 'sending',
  Sent: 'one',
  Delivered: 'two',
  Read: 'two',
  'Not sent': 'failed',
} as const satisfies Record<string, IconName>;

export type DeliveryState = keyof typeof MARKS;

/** How far a message has come: a mark and the word for it. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  return (
    <span class="delivery" data-state={state}>
      <Icon name={MARKS[state]} size={14} />
      <span>{useWords().delivery[state]}</span>
    </span>
  );
}
