import type { Problem } from '@parley/wire';
import { fileSize } from '../lib/fileSize';
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
  return problemText(kind, facts(problem)) ?? problem.detail ?? problem.title;
}

/** What a refusal tells beside its words; sizes as people read them. */
function facts(problem: Problem): Record<string, string | number> {
  const told = Object.entries(problem).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  const { maxBytes } = problem;
  const size = typeof maxBytes === 'number' ? { maxSize: fileSize(maxBytes) } : {};
  return { ...Object.fromEntries(told), ...size };
}
