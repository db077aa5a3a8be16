/** The system's own notification; null where the browser or the person allows none. */
export function notify(title: string, options: NotificationOptions): Notification | null {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return null;
  try {
    return new Notification(title, options);
  } catch {
    // Some phones announce notifications but allow them from service workers only.
    return null;
  }
}
