import { useState } from 'preact/hooks';
import type { Picked } from '../../files/access';
import type { ChatFiles } from './chat';

/** The files that the customer has chosen, pasted or dropped, until they are sent. */
export function useFiles(files: ChatFiles | null, takeText: () => string) {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  /** Whether there was something to take. */
  const pick = (list: FileList | null | undefined): boolean => {
    const chosen = [...(list ?? [])];
    if (!files || chosen.length === 0) return false;
    const text = takeText();
    const fresh = chosen.map((file, index) => ({
      id: files.newId(),
      file,
      text: index === 0 ? text : '',
    }));
    setPicked((all) => [...all, ...fresh]);
    return true;
  };
  const drop = (gone: string) => setPicked((all) => all.filter(({ id }) => id !== gone));
  return { picked, pick, drop };
}
