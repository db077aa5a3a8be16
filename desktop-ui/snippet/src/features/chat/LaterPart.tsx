import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language/language';
import type { Show } from '../../lib/shown';
import { Drawn } from './Drawn';

interface LaterPartProps<P> {
  /** What the customer is told if its code cannot be fetched. */
  failed: string;
  part: P;
  load: () => Promise<Show<P>>;
}

/** The place of a part whose code is fetched first. */
export function LaterPart<P>({ failed, part, load }: LaterPartProps<P>) {
  const { words } = useLanguage();
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
      <p class="later-hint" role="status">
        {code === 'loading' && words.oneMoment}
        {code === 'failed' && failed}
      </p>
      {code === 'failed' && (
        <button type="button" class="primary" onClick={() => setCode('loading')}>
          {words.tryAgain}
        </button>
      )}
      {typeof code === 'object' && <Drawn part={part} show={code.show} />}
    </>
  );
}
