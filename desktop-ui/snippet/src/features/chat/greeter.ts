import { persevere } from '../../lib/persevere';
import type { GreetingCode } from '../../greeting/showGreeting';
import type { Said } from '../../greeting/said';
import type { ChatContext } from './context';

/** All that a greeting needs of the page. */
export interface Greeter {
  show: GreetingCode['show'];
  said: Said;
  url: () => string;
  returning: boolean;
}

/** Fetches the code of greetings once it is known that the website has some for this customer. */
export function greetWhenKnown(context: ChatContext): void {
  const { store, memory, page, loadGreeting } = context;
  let asked = false;
  store.subscribe(() => {
    const { settings, inChat } = store.get();
    if (asked || inChat || !settings || settings.greetings.length === 0) return;
    asked = true;
    const returning = memory.returningToken() !== null;
    void persevere(context, loadGreeting).then(({ show, said }) =>
      store.patch({
        greeter: { show, said: said(settings.key), url: () => page.url(), returning },
      }),
    );
  });
}
