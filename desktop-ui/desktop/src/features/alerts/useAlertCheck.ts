import { useState } from 'react';
import { useServices } from '../../api/services';

const CHECKED = 'parley.alertsChecked';

/** Whether the person has seen to sound and notifications in this browser, or does not want to. */
export function useAlertCheck() {
  const { settings } = useServices();
  const [checked, setChecked] = useState(() => settings.read(CHECKED) === true);
  const finish = () => {
    settings.write(CHECKED, true);
    setChecked(true);
  };
  return { checked, finish };
}
