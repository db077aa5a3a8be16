import type { AnsweredForm } from '@parley/wire';
import { t } from '../lib/i18n/translate';
import { FormAnswers } from './FormAnswers';
import { LoadFailure } from './LoadFailure';

interface LoadedFormsProps {
  query: { data: AnsweredForm[] | undefined; isError: boolean; refetch: () => unknown };
}

/** The answers once they are here; most chats have none, so that nothing waits for them. */
export function LoadedForms({ query }: LoadedFormsProps) {
  if (query.data !== undefined) return <FormAnswers forms={query.data} />;
  if (!query.isError) return null;
  return <LoadFailure text={t('forms.failed')} onRetry={() => void query.refetch()} />;
}
