import type { CannedAnswer } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './cannedAnswerForm';

/** The form of a canned answer, or of a new one. */
export function useCannedAnswerForm(
  stored: CannedAnswer | undefined,
  onSaved: (saved: CannedAnswer) => void,
) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check,
    rules: refusalRules,
    send: (values) => settingsApi.saveCannedAnswer(stored?.id, changeOf(values, stored?.version)),
    onSaved: (saved) => {
      queries.setQueryData<CannedAnswer>(keys.cannedAnswer(saved.id), saved);
      onSaved(saved);
    },
  });
}

export type CannedAnswerFormState = ReturnType<typeof useCannedAnswerForm>;
