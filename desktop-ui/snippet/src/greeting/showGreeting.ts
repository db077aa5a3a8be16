import { type Show, shows } from '../lib/shown';
import styles from './greeting.css?inline';
import { Greeting, type GreetingProps } from './Greeting';
import { Said } from './said';
import { browserStorage } from '../lib/storage';

/** The code of greetings. */
export interface GreetingCode {
  show: Show<GreetingProps>;
  /** What was said to the customer of a website in this browser's session. */
  said: (websiteKey: string) => Said;
}

export const greetingCode: GreetingCode = {
  show: shows(Greeting, styles),
  said: (websiteKey) =>
    new Said(
      browserStorage(() => window.sessionStorage),
      websiteKey,
    ),
};
