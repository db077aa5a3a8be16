import { useWords } from '../language/language';

interface IdleWarningProps {
  text: string;
  onStay: () => void;
}

/** Says that the chat is about to end, as nobody writes, and leads to where one can. */
export function IdleWarning({ text, onStay }: IdleWarningProps) {
  return (
    <li class="message still-here" data-side="system">
      <p>{text}</p>
      <button type="button" class="secondary" onClick={onStay}>
        {useWords().stillHere}
      </button>
    </li>
  );
}
