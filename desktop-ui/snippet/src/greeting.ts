// The script of greetings: what a page needs only when its website has some.
import { greetingCode } from './greeting/showGreeting';
import { GREETING } from './handovers';

GREETING.leave(document, greetingCode);
