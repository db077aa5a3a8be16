import type { TranscriptProduction } from '@parley/wire';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useServices } from '../../api/services';
import type { TranscriptReader } from '../../api/transcriptsApi';
import { newId } from '../../lib/newId';
import { saveBlob } from '../../lib/saveFile';

const LOOK_EVERY_MS = 700;

interface Making {
  request: string;
  abort: AbortController;
}

/** Makes a chat's transcript while the person waits, who may think better of it. */
export function useTranscript(reader: TranscriptReader, chatId: string, onSaved: () => void) {
  const { api } = useServices();
  const making = useRef<Making | null>(null);
  const make = useMutation({
    networkMode: 'always',
    mutationFn: async (notes: boolean) => {
      const now = { request: newId(), abort: new AbortController() };
      making.current = now;
      return api.transcripts.pdf(reader, chatId, now.request, notes, now.abort.signal);
    },
    onSuccess: (pdf) => {
      saveBlob(`transcript-${chatId.slice(0, 8)}.pdf`, pdf);
      onSaved();
    },
  });
  const cancel = () => {
    const now = making.current;
    making.current = null;
    if (!now) return;
    now.abort.abort();
    void api.transcripts.cancel(now.request).catch(() => undefined);
  };
  // whoever leaves the chat does not wait any more
  useEffect(() => cancel, [chatId]);
  const cancelled = make.isError && making.current === null;
  return {
    make: (notes: boolean) => make.mutate(notes),
    making: make.isPending,
    failure: make.isError && !cancelled ? make.error : null,
    progress: useProgress(make.isPending ? (making.current?.request ?? null) : null),
    cancel,
    reset: make.reset,
  };
}

function useProgress(request: string | null): TranscriptProduction | null {
  const { api } = useServices();
  const { data } = useQuery({
    queryKey: ['transcript', request],
    queryFn: ({ signal }) => api.transcripts.progress(request ?? '', signal).catch(() => null),
    enabled: request !== null,
    refetchInterval: LOOK_EVERY_MS,
    gcTime: 0,
  });
  return data ?? null;
}
