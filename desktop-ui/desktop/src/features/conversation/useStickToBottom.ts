import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const NEAR_PX = 60;

/**
 * Keeps a scrolling log at its end as long as the person has not scrolled up. `latest` changes
 * with every new row; `own` says that the newest was written here, which always shows it.
 */
export function useStickToBottom(latest: string | undefined, own: boolean) {
  const log = useRef<HTMLDivElement>(null);
  const stuck = useRef(true);
  const [away, setAway] = useState(false);
  const [fresh, setFresh] = useState(false);

  const toBottom = useCallback(() => {
    stuck.current = true;
    setAway(false);
    setFresh(false);
    log.current?.scrollTo(0, log.current.scrollHeight);
  }, []);

  const onScroll = useCallback(() => {
    const element = log.current;
    if (!element) return;
    const rest = element.scrollHeight - element.scrollTop - element.clientHeight;
    stuck.current = rest < NEAR_PX;
    setAway(!stuck.current);
    if (stuck.current) setFresh(false);
  }, []);

  useLayoutEffect(() => {
    if (stuck.current || own) toBottom();
    else setFresh(true);
  }, [latest, own, toBottom]);

  // A growing composer or a phone's keyboard makes the log smaller without scrolling it.
  useEffect(() => {
    const element = log.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (stuck.current) element.scrollTo(0, element.scrollHeight);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { log, away, fresh, toBottom, onScroll };
}
