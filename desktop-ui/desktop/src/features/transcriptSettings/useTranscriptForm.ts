import type { TranscriptSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import type { RefusalRules } from '../../api/refusal';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';

const rules: RefusalRules<keyof TranscriptSettings> = { kinds: new Map(), paths: new Map() };

/** The form of who may have which transcript. */
export function useTranscriptForm(stored: TranscriptSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: {
      ...stored,
      customerWebsites: [...stored.customerWebsites].sort(),
      mailWebsites: [...stored.mailWebsites].sort(),
    },
    check: () => new Map<keyof TranscriptSettings, string>(),
    rules,
    send: (values) => settingsApi.changeTranscripts(values),
    onSaved: (saved) => void queries.setQueryData<TranscriptSettings>(keys.transcripts, saved),
  });
}
