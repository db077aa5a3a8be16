import type { LookScheme } from '@parley/wire';
import { useEffect, useState } from 'preact/hooks';

const DEVICE = '(prefers-color-scheme: dark)';

/** Whether the chat is dark: as the website wants it, or as the customer's device is set. */
export function useDark(scheme: LookScheme): boolean {
  const [device, setDevice] = useState(
    () => scheme === 'AUTO' && window.matchMedia(DEVICE).matches,
  );
  useEffect(() => {
    if (scheme !== 'AUTO') return;
    const query = window.matchMedia(DEVICE);
    const follow = () => setDevice(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [scheme]);
  return scheme === 'AUTO' ? device : scheme === 'DARK';
}
