import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

const NEAR_PX = 80;

interface StickyScroll {
  listRef: RefObject<HTMLDivElement>;
  /** Something new stands below what the customer is looking at. */
  hasNewBelow: boolean;
  onScroll: () => void;
  toEnd: () => void;
}

/** Keeps the end of a growing list in sight, unless the customer has scrolled up to read. */
export function useStickyScroll(length: number, ownLength: number): StickyScroll {
  const listRef = useRef<HTMLDivElement>(null);
  const atEndRef = useRef(true);
  const seenOwnRef = useRef(ownLength);
  const [hasNewBelow, setNewBelow] = useState(false);
  const toEnd = () => {
    const box = listRef.current;
    if (box) box.scrollTop = box.scrollHeight;
    atEndRef.current = true;
    setNewBelow(false);
  };
  useLayoutEffect(() => {
    const wroteNow = ownLength > seenOwnRef.current;
    seenOwnRef.current = ownLength;
    if (atEndRef.current || wroteNow) toEnd();
    else setNewBelow(true);
  }, [length, ownLength]);
  useEffect(() => {
    const box = listRef.current;
    if (!box || typeof ResizeObserver === 'undefined') return;
    // The composer has grown or a banner came: what stood at the end still does.
    const observer = new ResizeObserver(() => {
      if (atEndRef.current) box.scrollTop = box.scrollHeight;
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  const onScroll = () => {
    const box = listRef.current;
    if (!box) return;
    atEndRef.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_PX;
    if (atEndRef.current) setNewBelow(false);
  };
  return { listRef, hasNewBelow, onScroll, toEnd };
}
