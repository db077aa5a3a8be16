import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { t } from '../lib/i18n/translate';
import { errorText } from './errorText';
import { keys } from './keys';
import { ApiProblem } from './problem';
import { useDesk, useServices } from './services';

/** A refusal has two sentences to be read. */
const READING_MS = 12_000;

/** The calls that this agent started and that run, also of chats that are closed. */
export function useVideoCalls() {
  const { api } = useServices();
  return useQuery({ queryKey: keys.videoCalls, queryFn: () => api.videoCalls() });
}

/** What the agent can do about the call of one chat; what goes wrong is said in a notice. */
export function useVideo(interactionId: string) {
  const { api, openTab } = useServices();
  const desk = useDesk();
  const queries = useQueryClient();
  const refresh = () => void queries.invalidateQueries({ queryKey: keys.videoCalls });
  const start = useMutation({
    networkMode: 'always',
    mutationFn: () => api.startVideo(interactionId),
    onSuccess: refresh,
    onError: (error) => refused('video.startFailed', startText(error)),
  });
  const end = useMutation({
    networkMode: 'always',
    mutationFn: () => api.endVideo(interactionId),
    onSettled: refresh,
    onError: (error) => refused('video.endFailed', errorText(error)),
  });
  const join = useMutation({
    networkMode: 'always',
    mutationFn: () => api.joinVideo(interactionId),
    onError: (error) => {
      refused('video.joinFailed', isOver(error) ? t('video.over') : errorText(error));
      refresh();
      if (isOver(error)) desk.cache.catchUp(interactionId).catch(() => undefined);
    },
  });
  // The tab is opened by the click itself: one that came with the answer would be blocked.
  const joinInNewTab = () => {
    const tab = openTab();
    if (!tab) {
      refused('video.joinFailed', t('video.blocked'));
      return;
    }
    join.mutate(undefined, { onSuccess: ({ url }) => tab.go(url), onError: () => tab.close() });
  };
  return {
    start: () => start.mutate(),
    end: () => end.mutate(),
    join: joinInNewTab,
    busy: start.isPending || end.isPending,
    joining: join.isPending,
  };
}

type Failure = 'video.startFailed' | 'video.endFailed' | 'video.joinFailed';

function refused(what: Failure, why: string): void {
  notifications.show({
    color: 'red',
    message: t(what, { why }),
    autoClose: READING_MS,
  });
}

function startText(error: unknown): string {
  if (!(error instanceof ApiProblem)) return errorText(error);
  if (error.kind === 'video-not-enabled') return t('video.notEnabled');
  return error.kind === 'video-calls-full'
    ? t('video.full', { limit: String(error.problem.limit) })
    : errorText(error);
}

function isOver(error: unknown): boolean {
  return error instanceof ApiProblem && error.kind === 'video-call-ended';
}
