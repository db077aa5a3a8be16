import { WordList } from '../../../components/wordList/WordList';
import { WordListItem } from '../../../components/wordList/WordListItem';
import { plural, t } from '../../../lib/i18n/translate';
import type { CannedListState } from './useCannedList';

/** The canned answers that fit what is typed behind the slash; the field keeps the focus. */
export function CannedList({ list }: { list: CannedListState }) {
  return (
    <WordList
      list={list.shown}
      words={{
        label: t('canned.list'),
        summary: summary(list),
        keys: t('canned.keys'),
        failure: list.state.failed ? t('canned.failed') : null,
      }}
      onRetry={list.reload}
    >
      {({ shortcut, scope, text }) => (
        <WordListItem name={`/${shortcut}`} kind={t(`canned.scope.${scope}`)} text={text} />
      )}
    </WordList>
  );
}

function summary({ state, shown, word }: CannedListState): string {
  const count = shown.items.length;
  if (state.failed) return '';
  if (state.loading) return t('canned.loading');
  if (state.none) return t('canned.none');
  if (count === 0) return t('canned.noneFits', { word: `/${word}` });
  return plural('canned.count', count);
}
