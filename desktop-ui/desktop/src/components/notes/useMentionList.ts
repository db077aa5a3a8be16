import type { Colleague } from '@parley/wire';
import type { RefObject } from 'react';
import { useColleagues } from '../../api/useColleagues';
import { useWordList } from '../wordList/useWordList';
import { atWord, fittingColleagues } from './atWord';

interface MentionListOptions {
  selfId: string;
  text: string;
  box: RefObject<HTMLTextAreaElement | null>;
  onChoose: (text: string, colleague: Colleague) => void;
}

/** The list of colleagues that an @ opens; it gives way as soon as nobody fits. */
export function useMentionList({ selfId, text, box, onChoose }: MentionListOptions) {
  const at = useWordList<Colleague>({
    text,
    box,
    wordAt: atWord,
    textOf: ({ name }) => `@${name} `,
    onChoose,
  });
  const query = useColleagues(selfId, at.open);
  const fitting = at.open && query.data ? fittingColleagues(query.data, at.word) : [];
  const open = at.open && (query.data === undefined || fitting.length > 0);
  const shown = at.show(fitting, open);
  return {
    open,
    shown,
    state: { loading: query.isPending, failed: query.isError },
    reload: () => void query.refetch(),
    follow: at.follow,
    leave: at.leave,
  };
}

export type MentionListState = ReturnType<typeof useMentionList>;
