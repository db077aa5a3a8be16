import type { Availability } from '@parley/wire';

interface Words {
  title: string;
  text: string;
}

const BACK = 'Leave us a message and we will get back to you by e-mail.';

export const THANKS: Words = {
  title: 'Thank you for your message',
  text: 'We have it, and will get back to you by e-mail.',
};

/** Under a chat that nobody took. */
export const OFFER_MESSAGE =
  'We are sorry. Leave us a message, with what you have written, and we will get back to you.';

/** Why there is a form instead of a chat. */
export function offlineIntro(invited: boolean, availability: Availability | undefined): Words {
  if (invited) return { title: 'Leave us a message', text: `Nobody could take your chat. ${BACK}` };
  if (availability === 'LIMIT_REACHED') return { title: 'All our agents are busy', text: BACK };
  return { title: 'We are not here right now', text: BACK };
}
