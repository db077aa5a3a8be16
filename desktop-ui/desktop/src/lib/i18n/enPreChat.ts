/** Texts of the form that a website's chats begin with. */
export const preChat = {
  'preChat.title': 'Pre-chat form',
  'preChat.link': 'What customers fill in before a chat.',
  'preChat.text':
    'What customers fill in before their first message. The agent reads it beside the chat.',
  'preChat.failed': 'The forms could not be loaded.',
  'preChat.saved': 'The form of {website} is saved.',
  'preChat.choice': 'Chats begin with',
  'preChat.none': 'Name and message',
  'preChat.none.help': 'The name may be left empty.',
  'settings.audit.action.website.pre-chat-form-changed': 'changed the pre-chat form of a website',
} as const;
