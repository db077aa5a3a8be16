import { useState } from 'react';

type Permission = NotificationPermission | 'unsupported';

/** Whether the browser lets this page show notifications, and the question to the person. */
export function useNotificationPermission() {
  const [permission, setPermission] = useState<Permission>(() =>
    typeof Notification === 'undefined' ? 'unsupported' : Notification.permission,
  );
  const ask = async () => setPermission(await Notification.requestPermission());
  return { permission, ask };
}
