import type { DispositionLevel, DispositionTree } from '@parley/wire';
import { keys } from '../../api/keys';
import type { RefusalRules } from '../../api/refusal';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { t } from '../../lib/i18n/translate';
import {
  count,
  firstFault,
  LONGEST_NAME,
  MOST_IN_A_PLACE,
  type NameFault,
  trimmed,
} from './dispositionTree';

interface DispositionValues {
  dispositions: DispositionLevel[];
}

const refusalRules: RefusalRules<keyof DispositionValues> = {
  kinds: new Map(),
  paths: new Map([['dispositions', 'dispositions']]),
};

/** The form of the dispositions of one place, which are saved all together. */
export function useDispositionForm(stored: DispositionTree) {
  const { queries, settingsApi } = useServices();
  return useForm<DispositionValues, DispositionTree>({
    stored: { dispositions: stored.dispositions },
    check,
    rules: refusalRules,
    send: ({ dispositions }) =>
      settingsApi.changeDispositions(stored.place, {
        revision: stored.revision,
        dispositions: trimmed(dispositions),
      }),
    onSaved: (saved) => {
      queries.setQueryData<DispositionTree>(keys.dispositionTree(saved.place), saved);
    },
  });
}

function check({ dispositions }: DispositionValues): ReadonlyMap<keyof DispositionValues, string> {
  if (count(dispositions) > MOST_IN_A_PLACE) {
    const text = t('settings.dispositions.tooMany', { most: MOST_IN_A_PLACE });
    return new Map([['dispositions', text]]);
  }
  const fault = firstFault(dispositions);
  return fault === null ? new Map() : new Map([['dispositions', faultText(fault)]]);
}

/** What is wrong with a name, in words. */
function faultText(fault: NameFault): string {
  return t(`settings.dispositions.${fault}`, { most: LONGEST_NAME });
}
