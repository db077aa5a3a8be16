import { useServices } from '../../api/services';
import { useStore } from '../../lib/useStore';

/** Whether the person has seen to sound and notifications in this browser, or does not want to. */
export function useAlertCheck() {
  const { alertsChecked } = useServices();
  return { checked: useStore(alertsChecked), finish: () => alertsChecked.set(true) };
}
