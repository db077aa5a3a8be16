import { useState } from 'react';

export type NotificationState = NotificationPermission | 'unsupported';

/** Whether the browser lets this page show notifications, and the question to the person. */
export function useNotificationPermission() {
  const [permission, setPermission] = useState<NotificationState>(() =>
    typeof Notification === 'undefined' ? 'unsupported' : Notification.permission,
  );
  const ask = async () => setPermission(await Notification.requestPermission());
  return { permission, ask };
}
