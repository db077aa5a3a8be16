import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useServices } from '../../api/services';
import { windowKeys } from '../../api/windowMemory';
import { type ListFilters, readFilters, requestOf, writeFilters } from './listFilters';

const TYPED_MS = 300;

/**
 * The filters are part of the address; what is looked for is not, as it may be somebody's name: this
 * window keeps it.
 */
export function useListFilters(personId: string) {
  const { storage } = useServices();
  const place = windowKeys(personId).listText;
  const [query, setQuery] = useSearchParams();
  const [text, setText] = useState(() => textOf(storage.read(place)));
  const [settled] = useDebouncedValue(text, TYPED_MS);
  const filters = useMemo(() => readFilters(query), [query]);
  const request = useMemo(
    () => requestOf(filters, text === '' ? '' : settled),
    [filters, settled, text],
  );
  const write = (words: string) => {
    setText(words);
    storage.write(place, words);
  };
  const change = (changes: Partial<ListFilters>) =>
    setQuery((now) => writeFilters(now, { ...readFilters(now), ...changes }), { replace: true });
  return { filters, text, request, write, change };
}

function textOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
