import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { keys } from './keys';
import { useServices } from './services';

/** No event tells of changed settings, so each page asks when it is opened. */
const ASK_WHEN_OPENED = { staleTime: 0, gcTime: 0 } as const;

export function useWebsites() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.websites,
    queryFn: ({ signal }) => settingsApi.websites(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useWebsiteLook(key: string) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.websiteLook(key),
    queryFn: ({ signal }) => settingsApi.look(key, signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useWebsiteGreetings(key: string) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.websiteGreetings(key),
    queryFn: ({ signal }) => settingsApi.greetings(key, signal),
    ...ASK_WHEN_OPENED,
  });
}

export function usePreChat(key: string) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.preChat(key),
    queryFn: ({ signal }) => settingsApi.preChat(key, signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useQueueHints(key: string) {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.queueHints(key),
    queryFn: ({ signal }) => settingsApi.queueHints(key, signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useQueues() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.queues,
    queryFn: ({ signal }) => settingsApi.queues(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useTeams() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.teams,
    queryFn: ({ signal }) => settingsApi.teams(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useAgents() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.agents,
    queryFn: ({ signal }) => settingsApi.agents(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useRoutingSettings() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.routing,
    queryFn: ({ signal }) => settingsApi.routing(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useTranscriptSettings() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.transcripts,
    queryFn: ({ signal }) => settingsApi.transcripts(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useMailSettings() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.mailSettings,
    queryFn: ({ signal }) => settingsApi.mail(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useRoutingFlows() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.routingFlows,
    queryFn: ({ signal }) => settingsApi.routingFlows(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useWorkingHours() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.workingHours,
    queryFn: ({ signal }) => settingsApi.workingHours(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useVideoSettings() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.videoSettings,
    queryFn: ({ signal }) => settingsApi.video(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useWebhooks() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.webhooks,
    queryFn: ({ signal }) => settingsApi.webhooks(signal),
    ...ASK_WHEN_OPENED,
  });
}

export function useBots() {
  const { settingsApi } = useServices();
  return useQuery({
    queryKey: keys.bots,
    queryFn: ({ signal }) => settingsApi.bots(signal),
    ...ASK_WHEN_OPENED,
  });
}

/** The audit log from the newest entry back, page after page. */
export function useAuditLog() {
  const { settingsApi } = useServices();
  return useInfiniteQuery({
    queryKey: keys.auditLog,
    queryFn: ({ pageParam, signal }) => settingsApi.audit(pageParam, signal),
    initialPageParam: initialAuditPage(),
    getNextPageParam: (page) => page.next ?? undefined,
    ...ASK_WHEN_OPENED,
  });
}

function initialAuditPage(): number | null {
  return null;
}
