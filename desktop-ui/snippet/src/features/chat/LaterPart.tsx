import { useEffect, useRef, useState } from 'preact/hooks';
import type { Show, Shown } from '../../lib/shown';

export const FORM_FAILED = 'The form could not be loaded.';

interface LaterPartProps<P> {
  /** What the customer is told if its code cannot be fetched. */
  failed: string;
  part: P;
  load: () => Promise<Show<P>>;
}

/** The place of a part whose code is fetched first. */
export function LaterPart<P>({ failed, part, load }: LaterPartProps<P>) {
  const [code, setCode] = useState<{ show: Show<P> } | 'loading' | 'failed'>('loading');
  const loadRef = useRef(load);
  useEffect(() => {
    if (code !== 'loading') return;
    loadRef.current().then(
      (show) => setCode({ show }),
      () => setCode('failed'),
    );
  }, [code]);
  return (
    <>
      <p class="hint" role="status">
        {code === 'loading' && 'One moment…'}
        {code === 'failed' && failed}
      </p>
      {code === 'failed' && (
        <button type="button" class="primary" onClick={() => setCode('loading')}>
          Try again
        </button>
      )}
      {typeof code === 'object' && <Drawn part={part} show={code.show} />}
    </>
  );
}

function Drawn<P>({ part, show }: { part: P; show: Show<P> }) {
  const placeRef = useRef<HTMLDivElement>(null);
  const shownRef = useRef<Shown<P> | null>(null);
  useEffect(() => {
    if (shownRef.current) shownRef.current.update(part);
    else if (placeRef.current) shownRef.current = show(placeRef.current, part);
  }, [part, show]);
  useEffect(() => () => shownRef.current?.remove(), []);
  return <div class="form-host" ref={placeRef} />;
}
