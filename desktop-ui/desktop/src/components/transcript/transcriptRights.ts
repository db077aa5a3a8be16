import type { TranscriptRights } from '@parley/wire';
import type { TranscriptContents } from '../../api/transcriptsApi';

/** Whether there is a transcript at all that may be had. */
export function mayHaveAny({
  plain,
  attachments,
}: Pick<TranscriptRights, 'plain' | 'attachments'>) {
  return plain || attachments;
}

/** Of what is wanted, what may be; attachments are in it anyway where there is none without. */
export function allowed(wanted: TranscriptContents, rights: TranscriptRights): TranscriptContents {
  return {
    notes: wanted.notes && rights.notes,
    attachments: rights.attachments && (wanted.attachments || !rights.plain),
  };
}
