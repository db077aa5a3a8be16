import { useForms } from '../../api/useForms';
import { LoadedForms } from '../../components/LoadedForms';

/** What the customer has filled in on the way to this agent. */
export function ChatForms({ interactionId }: { interactionId: string }) {
  return <LoadedForms query={useForms(interactionId)} />;
}
