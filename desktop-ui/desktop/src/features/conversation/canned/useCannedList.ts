import type { FittingAnswer } from '@parley/wire';
import type { RefObject } from 'react';
import { useFittingAnswers } from '../../../api/useCannedAnswers';
import { useWordList } from '../../../components/wordList/useWordList';
import { fittingWord, slashWord } from './slashWord';

interface CannedListOptions {
  chatId: string;
  text: string;
  /** Where the agent writes. */
  box: RefObject<HTMLTextAreaElement | null>;
  onChange: (text: string) => void;
}

/** The list that a slash opens above the field where the agent writes. */
export function useCannedList({ chatId, text, box, onChange }: CannedListOptions) {
  const { open, word, follow, leave, show } = useWordList<FittingAnswer>({
    text,
    box,
    wordAt: slashWord,
    textOf: (answer) => answer.text,
    onChoose: onChange,
  });
  const query = useFittingAnswers(chatId, open);
  const shown = show(open && query.data ? fittingWord(query.data, word) : [], open);
  return {
    open,
    word,
    state: { loading: query.isPending, failed: query.isError, none: query.data?.length === 0 },
    reload: () => void query.refetch(),
    shown,
    follow,
    leave,
  };
}

export type CannedListState = ReturnType<typeof useCannedList>;
