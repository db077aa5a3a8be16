import type { Colleague } from '@parley/wire';
import { plural, t } from '../../lib/i18n/translate';
import { WordList } from '../wordList/WordList';
import { WordListItem } from '../wordList/WordListItem';
import type { MentionListState } from './useMentionList';

/** The colleagues who fit what is typed behind the @; the field keeps the focus. */
export function MentionList({ list }: { list: MentionListState }) {
  return (
    <WordList
      list={list.shown}
      words={{
        label: t('mention.list'),
        summary: summary(list),
        keys: t('mention.keys'),
        failure: list.state.failed ? t('mention.failed') : null,
      }}
      onRetry={list.reload}
    >
      {(colleague) => <WordListItem name={colleague.name} kind={roles(colleague)} />}
    </WordList>
  );
}

function summary({ state, shown }: MentionListState): string {
  const count = shown.items.length;
  if (state.failed) return '';
  if (state.loading) return t('mention.loading');
  return plural('mention.count', count);
}

function roles({ agent, supervisor, alias }: Colleague): string {
  if (!agent) return t('mention.supervisor');
  return t(supervisor ? 'mention.both' : 'mention.agent', { alias: alias ?? '' });
}
