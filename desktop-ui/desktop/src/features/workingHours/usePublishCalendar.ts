import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { useServices } from '../../api/services';
import { useCalendarMade } from '../../api/useCalendars';
import { isRecord } from '../../lib/json';
import { t } from '../../lib/i18n/translate';

interface Attempt {
  xml: string;
  comment: string;
}

/** The dialog that publishes working hours, and what may come in between. */
export function usePublishCalendar(
  key: string,
  basedOn: number | null,
  onPublished: (version: number) => void,
) {
  const { calendars } = useServices();
  const calendarMade = useCalendarMade(key);
  const underWay = useRef(false);
  const [asking, setAsking] = useState(false);
  const [overtakenBy, setOvertakenBy] = useState<number | null>(null);
  const [failures, setFailures] = useState<string[]>([]);

  const publish = useMutation({
    networkMode: 'always',
    mutationFn: async ({ xml, comment }: Attempt) => {
      const base = overtakenBy ?? basedOn;
      const draft = { xml, comment, ...(base === null ? {} : { basedOn: base }) };
      return { xml, made: await calendars.publish(key, draft) };
    },
    onSuccess: ({ xml, made }) => {
      setAsking(false);
      calendarMade(made, xml);
      const message = t('hours.publish.done', { version: made.version });
      notifications.show({ color: 'green', message });
      onPublished(made.version);
    },
    onError: (error) => {
      const newer = newerVersion(error);
      if (newer !== null) setOvertakenBy(newer);
      else setFailures(reasonsOf(error));
    },
    onSettled: () => {
      underWay.current = false;
    },
  });

  return {
    asking,
    overtakenBy,
    failures,
    busy: publish.isPending,
    done: publish.isSuccess,
    ask: () => {
      setFailures([]);
      setOvertakenBy(null);
      setAsking(true);
    },
    close: () => setAsking(false),
    publish: (xml: string, comment: string) => {
      if (underWay.current) return;
      underWay.current = true;
      setFailures([]);
      publish.mutate({ xml, comment });
    },
  };
}

export type PublishingCalendar = ReturnType<typeof usePublishCalendar>;

function newerVersion(error: unknown): number | null {
  if (!(error instanceof ApiProblem) || error.kind !== 'calendar-changed') return null;
  const latest = error.problem.latestVersion;
  return typeof latest === 'number' ? latest : null;
}

/** The findings of the check, or why else it failed. */
function reasonsOf(error: unknown): string[] {
  if (error instanceof ApiProblem && Array.isArray(error.problem.findings)) {
    const messages = error.problem.findings.flatMap((finding: unknown) =>
      isRecord(finding) && typeof finding.message === 'string' ? [finding.message] : [],
    );
    if (messages.length > 0) return messages;
  }
  return [t('flows.publish.failed', { why: errorText(error) })];
}
