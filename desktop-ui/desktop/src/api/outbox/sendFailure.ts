import { fileSize } from '../../lib/fileSize';
import { t } from '../../lib/i18n/translate';
import { ApiProblem, isTransient } from '../problem';
import { errorText } from '../errorText';
import type { SendFailure } from './outbox';

/** What a failed try means for the message: whether the same one may be tried again, and why not. */
export function sendFailure(error: unknown): SendFailure {
  if (isTransient(error)) return { why: errorText(error), retryable: true };
  if (!(error instanceof ApiProblem)) return { why: t('error.unknown'), retryable: true };
  switch (error.kind) {
    case 'interaction-closed':
      return { why: t('error.closed'), retryable: false };
    case 'message-id-reused':
      return { why: t('error.idReused'), retryable: false };
    case 'message-too-long':
      return { why: t('error.tooLong'), retryable: false };
    case 'message-empty':
      return { why: t('error.empty'), retryable: false };
    case 'attachment-too-large':
      return { why: tooLarge(error), retryable: false };
    case 'attachment-type-refused':
      return { why: t('file.typeRefused'), retryable: false };
    case 'attachment-invalid':
      return { why: t('file.invalid'), retryable: false };
    case 'attachments-off':
      return { why: t('file.off'), retryable: false };
    case 'not-found':
      return { why: t('error.notYours'), retryable: false };
    case 'invalid-request':
      return { why: errorText(error), retryable: false };
    default:
      return { why: errorText(error), retryable: true };
  }
}

function tooLarge({ problem }: ApiProblem): string {
  const { maxBytes } = problem;
  return typeof maxBytes === 'number'
    ? t('file.tooLarge', { most: fileSize(maxBytes) })
    : errorText(new ApiProblem(problem));
}
