import type { Message } from '@parley/wire';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Access, type Picked, sendFile, type Unsent } from './access';
import { fill, useLanguage } from '../language/language';
import { fileWords, TOO_LARGE_HERE, whyUnsent } from './words';

export interface UploadsProps {
  /** In the order of choosing. */
  picked: readonly Picked[];
  maxBytes: number;
  access: Access;
  onTaken: (message: Message) => void;
  /** It is sent, or the customer does not want it any more. */
  onGone: (id: string, taken: boolean) => void;
}

/** Sends the chosen files, one after the other, and says how it goes. */
export function Uploads(props: UploadsProps) {
  const { picked, maxBytes } = props;
  const language = useLanguage();
  const words = fileWords(language);
  const [share, setShare] = useState(0);
  const [unsent, setUnsent] = useState<Record<string, Unsent>>({});
  const problemOf = ({ id, file }: Picked): Unsent | undefined =>
    file.size > maxBytes ? { why: TOO_LARGE_HERE, again: false } : unsent[id];
  const next = picked.find((one) => !problemOf(one));
  const nowRef = useRef({ ...props, next });
  useEffect(() => {
    nowRef.current = { ...props, next };
  });
  useEffect(() => {
    const { access, next: sent } = nowRef.current;
    if (!sent) return;
    setShare(0);
    return sendFile(access, sent, {
      onProgress: setShare,
      onTaken: (message) => {
        nowRef.current.onTaken(message);
        nowRef.current.onGone(sent.id, true);
      },
      onUnsent: (problem) => setUnsent((known) => ({ ...known, [sent.id]: problem })),
    });
  }, [next?.id]);
  const retry = (id: string) =>
    setUnsent((known) => Object.fromEntries(Object.entries(known).filter(([key]) => key !== id)));
  return (
    <ul class="uploads" aria-label={words.onTheirWay}>
      {picked.map((one) => {
        const problem = problemOf(one);
        const { name } = one.file;
        return (
          <li key={one.id}>
            <bdi>{name}</bdi>
            {problem ? (
              <span class="problem" role="alert">
                {whyUnsent(language, problem, maxBytes)}
              </span>
            ) : (
              <progress
                aria-label={fill(words.beingSent, name)}
                value={one.id === next?.id ? share : 0}
              />
            )}
            {problem?.again && (
              <button type="button" class="link" onClick={() => retry(one.id)}>
                {words.tryAgain}
              </button>
            )}
            <button
              type="button"
              class="link"
              aria-label={fill(words.cancelFile, name)}
              onClick={() => props.onGone(one.id, false)}
            >
              {problem ? words.delete : words.cancel}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
