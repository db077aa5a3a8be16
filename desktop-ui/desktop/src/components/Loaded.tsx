import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../lib/i18n/translate';
import { LoadFailure } from './LoadFailure';

interface LoadedProps<T> {
  query: { data: T | undefined; isError: boolean; refetch: () => unknown };
  /** Said when it cannot be loaded. */
  failure: string;
  children: (data: T) => ReactNode;
}

/** What is shown of data that may still be on its way, or not come at all. */
export function Loaded<T>({ query, failure, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <LoadFailure text={failure} onRetry={() => void query.refetch()} />;
  return <Loader type="dots" m="md" aria-label={t('app.loading')} />;
}
