import type { CannedAnswer } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { wrongWords } from '../../lib/cannedRules';
import { changeOf, refusalRules, valuesOf } from './ownAnswerForm';

/** Makes every place that shows the agent's own canned answers ask anew. */
export function useOwnAnswersChanged(): () => void {
  const { queries } = useServices();
  return () => {
    void queries.invalidateQueries({ queryKey: keys.ownAnswers });
    void queries.invalidateQueries({ queryKey: keys.allFittingAnswers });
  };
}

/** The form of one of the agent's own canned answers, or of a new one. */
export function useOwnAnswerForm(stored: CannedAnswer | undefined, onSaved: () => void) {
  const { api } = useServices();
  const changed = useOwnAnswersChanged();
  return useForm({
    stored: valuesOf(stored),
    check: wrongWords,
    rules: refusalRules,
    send: (values) => api.saveOwnAnswer(stored?.id, changeOf(values, stored?.version)),
    onSaved: () => {
      changed();
      onSaved();
    },
  });
}
