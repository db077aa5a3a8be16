import { useState } from 'preact/hooks';
import type { Picked } from '../../files/access';
import type { ChatFiles } from './chatFiles';

/**
 * The files that the customer has chosen, pasted or dropped, until they are sent. The first of them
 * takes what is written along; it goes back when that file is not sent.
 */
export function useFiles(
  files: ChatFiles | null,
  takeText: () => string,
  giveBack: (text: string) => void,
) {
  const [picked, setPicked] = useState<readonly Picked[]>([]);
  /** Whether there was something to take. */
  const pick = (list: Iterable<File> | null | undefined): boolean => {
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
  const drop = (gone: string, taken: boolean) => {
    const text = picked.find(({ id }) => id === gone)?.text ?? '';
    setPicked((all) => all.filter(({ id }) => id !== gone));
    if (!taken && text !== '') giveBack(text);
  };
  return { picked, pick, drop };
}
