import type { GreetingRule } from '@parley/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GreetingProps } from './Greeting';
import { fitting, keyOf } from './rules';

const LOOK_EVERY_MS = 1_000;

/**
 * The greeting to be shown now. Pages that change their address without being loaded count as new
 * pages; the page's own history is left alone, so their address is looked at now and then.
 */
export function useGreeting({ greetings, url, returning, said }: GreetingProps) {
  const [greeting, setGreeting] = useState<GreetingRule | null>(null);
  const pageRef = useRef({ address: '', since: 0 });
  useEffect(() => {
    const look = () => {
      const address = url().replace(/#.*$/s, '');
      if (pageRef.current.address !== address) pageRef.current = { address, since: Date.now() };
      const told = said.all();
      if (greeting || !told || document.visibilityState === 'hidden') return;
      const seconds = (Date.now() - pageRef.current.since) / 1_000;
      const next = fitting(greetings, { url: address, seconds, returning }, told);
      if (!next) return;
      said.add(keyOf(next));
      setGreeting(next);
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [greetings, greeting, url, returning, said]);
  /** Answered or closed, it was the last one. */
  const end = () => {
    said.silence();
    setGreeting(null);
  };
  return { greeting, end };
}
