import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../../language/language';
import type { Show, Shown } from '../../lib/shown';

/** The place of a part whose code is there. */
export function Drawn<P>({ part, show }: { part: P; show: Show<P> }) {
  const language = useLanguage();
  const placeRef = useRef<HTMLDivElement>(null);
  const shownRef = useRef<Shown<P> | null>(null);
  useLayoutEffect(() => {
    if (shownRef.current) shownRef.current.update(part, language);
    else if (placeRef.current) shownRef.current = show(placeRef.current, part, language);
  }, [part, show, language]);
  useEffect(() => () => shownRef.current?.remove(), []);
  return <div class="later" ref={placeRef} />;
}
