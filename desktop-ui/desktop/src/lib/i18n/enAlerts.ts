/** Texts of sounds, notifications and keyboard shortcuts. */
export const alerts = {
  'sound.mute': 'Mute sounds',
  'sound.unmute': 'Unmute sounds',
  'sound.blocked': 'Sound blocked',
  'sound.blocked.action': 'Sound is blocked by the browser. Allow it',

  'alerts.title': 'Sound and notifications',
  'alerts.before':
    'You have not been available in this browser yet. Make sure that you will hear and see a new chat.',
  'alerts.offer': 'Before the first chat comes: will you hear it?',
  'alerts.offer.action': 'Check sound and notifications',
  'alerts.offer.later': 'Not now',
  'alerts.sound': 'Sound',
  'alerts.sound.on': 'Sound is on. Did you hear the test sound?',
  'alerts.sound.blocked':
    'The browser blocks sound until you press a button or a key on this page.',
  'alerts.sound.muted': 'Sound is muted in this browser.',
  'alerts.sound.unsupported': 'This browser has no sound.',
  'alerts.sound.test': 'Play test sound',
  'alerts.sound.mute': 'Mute',
  'alerts.volume': 'Volume',
  'alerts.notifications': 'Desktop notifications',
  'alerts.notifications.about':
    'They tell of new chats while you look elsewhere: whose chat it is, not what was written.',
  'alerts.notifications.granted': 'Notifications are allowed.',
  'alerts.notifications.denied':
    'Notifications are blocked. Allow them for this page in the browser’s settings, beside the address.',
  'alerts.notifications.default': 'Notifications are not allowed yet.',
  'alerts.notifications.unsupported': 'This browser has no notifications.',
  'alerts.notifications.ask': 'Allow notifications',
  'alerts.notifications.test': 'Show a test notification',
  'alerts.notifications.test.title': 'This is how a new chat is told',
  'alerts.done': 'Done',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.about': 'Those with Alt work everywhere, also while you write.',
  'shortcuts.accept': 'Accept the first offer',
  'shortcuts.nextChat': 'Next chat',
  'shortcuts.previousChat': 'Previous chat',
  'shortcuts.writeReply': 'Write a reply',
  'shortcuts.note': 'Reply or note',
  'shortcuts.closeChat': 'Close the chat',
  'shortcuts.help': 'This list, unless you write',
  'shortcuts.cannedAnswers': 'Canned answers, while you write',
  'shortcuts.mention': 'Mention a colleague, in a note',
};
