import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../language/language';

interface EndDialogProps {
  /** Ends the chat; the dialog goes away by its parent. */
  onEnd: () => Promise<void>;
  onCancel: () => void;
}

/** Asks before the chat is ended for good. */
export function EndDialog({ onEnd, onCancel }: EndDialogProps) {
  const words = useWords();
  const cancel = useRef<HTMLButtonElement>(null);
  const [ending, setEnding] = useState(false);
  useEffect(() => cancel.current?.focus(), []);
  const end = async () => {
    setEnding(true);
    await onEnd();
  };
  return (
    <div class="veil">
      <div
        class="confirm"
        role="alertdialog"
        aria-modal="true"
        aria-labelledby="end-title"
        aria-describedby="end-text"
      >
        <h3 id="end-title">{words.endTitle}</h3>
        <p id="end-text">{words.endText}</p>
        <div class="confirm-actions">
          <button type="button" class="secondary" ref={cancel} onClick={onCancel}>
            {words.keepChatting}
          </button>
          <button type="button" class="primary" disabled={ending} onClick={() => void end()}>
            {words.endNow}
          </button>
        </div>
      </div>
    </div>
  );
}
