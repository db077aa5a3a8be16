import type { TranscriptProduction } from '@parley/wire';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import type { TranscriptContents, TranscriptReader } from '../../api/transcriptsApi';
import { newId } from '../../lib/newId';
import { saveBlob } from '../../lib/saveFile';

const LOOK_EVERY_MS = 700;

interface Wish {
  request: string;
  contents: TranscriptContents;
  abort: AbortController;
}

/** Makes a chat's transcript while the person waits; whoever leaves the screen wants it no more. */
export function useTranscript(reader: TranscriptReader, chatId: string, onSaved: () => void) {
  const { api } = useServices();
  const waiting = useRef<Wish | null>(null);
  const make = useMutation({
    networkMode: 'always',
    mutationFn: ({ request, contents, abort }: Wish) =>
      api.transcripts.pdf(reader, chatId, request, contents, abort.signal),
    onSettled: () => {
      waiting.current = null;
    },
    onSuccess: (pdf) => {
      saveBlob(`transcript-${chatId.slice(0, 8)}.pdf`, pdf);
      onSaved();
    },
  });
  useEffect(
    () => () => {
      const wish = waiting.current;
      if (!wish) return;
      wish.abort.abort();
      void api.transcripts.cancel(wish.request).catch(() => undefined);
    },
    [api],
  );
  return {
    make: (contents: TranscriptContents) => {
      if (waiting.current) return;
      waiting.current = { request: newId(), contents, abort: new AbortController() };
      make.mutate(waiting.current);
    },
    making: make.isPending,
    failure: make.error,
    progress: useProgress(make.isPending ? make.variables.request : null),
  };
}

function useProgress(request: string | null): TranscriptProduction | null {
  const { api } = useServices();
  const { data } = useQuery({
    queryKey: keys.transcriptProgress(request),
    queryFn: ({ signal }) => api.transcripts.progress(request ?? '', signal).catch(() => null),
    enabled: request !== null,
    refetchInterval: LOOK_EVERY_MS,
    gcTime: 0,
  });
  return data ?? null;
}
