import { t } from '../lib/i18n/translate';
import { ApiProblem, NetworkFailure } from './problem';

/** One sentence for the person about what went wrong. */
export function errorText(error: unknown): string {
  if (error instanceof NetworkFailure) {
    return error.reason === 'timeout' ? t('error.timeout') : t('error.network');
  }
  if (error instanceof ApiProblem) return error.problem.detail ?? error.problem.title;
  return t('error.unknown');
}
