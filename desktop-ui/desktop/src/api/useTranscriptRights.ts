import type { TranscriptRights } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';
import type { TranscriptReader } from './transcriptsApi';

/** While it is not known the plain one is offered; whoever may not have it is told when asking. */
const USUAL: TranscriptRights = { plain: true, attachments: false, notes: false };
const ALL: TranscriptRights = { plain: true, attachments: true, notes: true };
const STALE_AFTER_MS = 60_000;

/** Which transcripts the reader may have: supervisors all, agents what the settings say. */
export function useTranscriptRights(reader: TranscriptReader): TranscriptRights {
  const { api } = useServices();
  const { data } = useQuery({
    queryKey: keys.transcriptRights,
    queryFn: ({ signal }) => api.transcripts.rights(signal),
    enabled: reader === 'agent',
    staleTime: STALE_AFTER_MS,
  });
  return reader === 'supervisor' ? ALL : (data ?? USUAL);
}
