import { useEffect, useRef, useState } from 'preact/hooks';

interface EndDialogProps {
  /** Ends the chat; the dialog goes away by its parent. */
  onEnd: () => Promise<void>;
  onCancel: () => void;
}

/** Asks before the chat is ended for good. */
export function EndDialog({ onEnd, onCancel }: EndDialogProps) {
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
        <h3 id="end-title">End this chat?</h3>
        <p id="end-text">You can start a new one at any time.</p>
        <div class="confirm-actions">
          <button type="button" class="secondary" ref={cancel} onClick={onCancel}>
            Keep chatting
          </button>
          <button type="button" class="primary" disabled={ending} onClick={() => void end()}>
            End chat now
          </button>
        </div>
      </div>
    </div>
  );
}
