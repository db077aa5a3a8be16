import type { UnpublishedFlow } from '../../api/flowDrafts';
import type { Flow } from '@parley/wire';
import { PublishedRow, publishedFacts } from '../../components/PublishedList';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';

/** A published flow; the whole row leads to it. */
export function FlowRow({ flow, draft }: { flow: Flow; draft: boolean }) {
  return (
    <PublishedRow
      to={pathOf(flow)}
      name={flow.name}
      code={flow.key}
      comment={flow.comment}
      version={flow.latestVersion}
      draft={draft ? t('flows.draft') : undefined}
      facts={publishedFacts(flow, t('flows.websites.none'))}
    />
  );
}

/** A flow that is in this browser only. */
export function UnpublishedRow({ flow }: { flow: UnpublishedFlow }) {
  return (
    <PublishedRow
      to={pathOf(flow)}
      name={flow.name}
      code={flow.key}
      draft={t('flows.unpublished')}
      facts={[t('flows.unpublished.text', { time: dateAndTime(flow.savedAt) })]}
    />
  );
}

function pathOf({ key }: { key: string }): string {
  return `/flows/${encodeURIComponent(key)}`;
}
