import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';
import { usePresence } from './usePresence';

/** An agent who wants to be available, and what becomes of that after the check. */
export function useAvailableAfterCheck() {
  const { availableAfterCheck } = useServices();
  const { change } = usePresence();
  return {
    asked: useStore(availableAfterCheck),
    /** The check is done. */
    goOn: () => {
      availableAfterCheck.set(false);
      change('AVAILABLE');
    },
    cancel: () => availableAfterCheck.set(false),
  };
}
