import { problemText, t } from '../lib/i18n/translate';
import { ApiProblem, NetworkFailure } from './problem';

/** One sentence for the person about what went wrong. */
export function errorText(error: unknown): string {
  if (error instanceof NetworkFailure) {
    return error.reason === 'timeout' ? t('error.timeout') : t('error.network');
  }
  if (error instanceof ApiProblem) return refusalText(error);
  return t('error.unknown');
}

/** In the person's language by the kind of the problem; the server's own words are English. */
function refusalText({ kind, problem }: ApiProblem): string {
  return problemText(kind) ?? problem.detail ?? problem.title;
}
