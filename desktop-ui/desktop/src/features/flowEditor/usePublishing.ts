import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FlowFinding } from '@parley/wire';
import { useServices } from '../../api/services';
import { useVersionMade } from '../../api/useFlows';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import type { DraftKeeper } from './draftKeeper';
import { whyNotPublished } from './publishing';

interface Attempt {
  comment: string;
  basedOn: number | null;
}

interface PublishingOptions {
  flowKey: string;
  editor: DiagramEditor | null;
  keeper: DraftKeeper | null;
  onRefused: (findings: FlowFinding[]) => void;
}

/** The dialog that publishes, and what may come in between. */
export function usePublishing({ flowKey, editor, keeper, onRefused }: PublishingOptions) {
  const { flows } = useServices();
  const versionMade = useVersionMade(flowKey);
  const underWay = useRef(false);
  const [asking, setAsking] = useState(false);
  const [overtakenBy, setOvertakenBy] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const publish = useMutation({
    networkMode: 'always',
    mutationFn: async ({ comment, basedOn }: Attempt) => {
      const xml = (await editor?.xml()) ?? '';
      const draft = { xml, comment, ...(basedOn === null ? {} : { basedOn }) };
      return { xml, made: await flows.publish(flowKey, draft) };
    },
    onSuccess: async ({ xml, made }) => {
      setAsking(false);
      setOvertakenBy(null);
      await keeper?.publishedAs(made.version, xml);
      versionMade(made);
      const message = t('flows.publish.done', { version: made.version });
      notifications.show({ color: 'green', message });
    },
    onError: (error) => {
      const reason = whyNotPublished(error);
      if (reason.kind === 'changed') setOvertakenBy(reason.latestVersion);
      if (reason.kind === 'failed') setFailure(t('flows.publish.failed', { why: reason.why }));
      if (reason.kind !== 'refused') return;
      setAsking(false);
      onRefused(reason.findings);
      notifications.show({ color: 'red', message: t('flows.publish.refused') });
    },
    onSettled: () => {
      underWay.current = false;
    },
  });

  return {
    asking,
    overtakenBy,
    failure,
    publishing: publish.isPending,
    ask: () => {
      setFailure(null);
      setAsking(true);
    },
    /** Closes the dialog; what it found out is found out anew at the next attempt. */
    close: () => {
      setAsking(false);
      setOvertakenBy(null);
    },
    hide: () => setAsking(false),
    publish: (attempt: Attempt) => {
      if (underWay.current || !editor) return;
      underWay.current = true;
      setFailure(null);
      publish.mutate(attempt);
    },
  };
}
