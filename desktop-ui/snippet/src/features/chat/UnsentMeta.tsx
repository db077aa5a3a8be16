import { DeliveryMark } from '../../components/DeliveryMark';
import { useWords } from '../../language/language';
import type { UnsentMessage } from './state';

interface UnsentMetaProps {
  message: UnsentMessage;
  failed: boolean;
  /** The chat is closed: nothing can be sent any more. */
  tooLate: boolean;
  onRetry: () => void;
  onDiscard: (id: string) => void;
}

/** What is to say, and to do, about a message that the server has not acknowledged. */
export function UnsentMeta({ message, failed, tooLate, onRetry, onDiscard }: UnsentMetaProps) {
  const words = useWords();
  if (message.problem !== null) {
    return (
      <>
        <DeliveryMark state="Not sent" />
        <span class="problem">{message.problem}</span>
        <button type="button" class="link" onClick={() => onDiscard(message.id)}>
          {words.delete}
        </button>
      </>
    );
  }
  if (tooLate) return <DeliveryMark state="Not sent" />;
  if (!failed) return <DeliveryMark state="Sending" />;
  return (
    <>
      <DeliveryMark state="Not sent" />
      <button type="button" class="link" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </>
  );
}
