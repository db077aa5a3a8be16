import type { Availability } from '@parley/wire';
import type { Words } from '../language/en';

interface Intro {
  title: string;
  text: string;
}

/** Why there is a form instead of a chat. */
export function offlineIntro(
  { offline }: Words,
  invited: boolean,
  availability: Availability | undefined,
): Intro {
  if (invited) return { title: offline.invited, text: offline.nobody };
  const title = availability === 'LIMIT_REACHED' ? offline.busy : offline.away;
  return { title, text: offline.back };
}
