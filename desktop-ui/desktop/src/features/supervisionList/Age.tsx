import { createContext, useContext } from 'react';
import { shortAge } from '../../lib/times';

/** The one clock of the list: only ages are drawn anew when it ticks. */
export const NowContext = createContext(0);

export function Age({ since }: { since: string }) {
  return <time dateTime={since}>{shortAge(since, useContext(NowContext))}</time>;
}
