import { Loader } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconRouteOff } from '@tabler/icons-react';
import { useFlowTemplates } from '../../api/useFlows';
import { EmptyState } from '../../components/EmptyState';
import { LoadFailure } from '../../components/LoadFailure';
import { t } from '../../lib/i18n/translate';
import { DraftQuestion } from './DraftQuestion';
import { FlowReader } from './FlowReader';
import { FlowWorkbench } from './FlowWorkbench';
import { useFlowStart } from './useFlowStart';

interface FlowProps {
  flowKey: string;
  /** There is room for the modeler. */
  wide: boolean;
}

/** One routing flow: in the modeler, or only to look at where there is no room for it. */
export function FlowEditor({ flowKey }: { flowKey: string }) {
  const wide = useMediaQuery('(min-width: 56em)', undefined, { getInitialValueInEffect: false });
  // Another flow or another width begins with what the draft holds by then.
  return <OpenFlow key={`${flowKey} ${wide}`} flowKey={flowKey} wide={wide} />;
}

function OpenFlow({ flowKey, wide }: FlowProps) {
  const opening = useFlowStart(flowKey);
  const templates = useFlowTemplates();
  if (opening.kind === 'none') return <NoFlow flowKey={flowKey} />;
  if (opening.kind === 'failed' || templates.isError) {
    const retry = opening.kind === 'failed' ? opening.retry : () => void templates.refetch();
    return <LoadFailure text={t('flows.editor.failed')} onRetry={retry} />;
  }
  if (opening.kind === 'question' && wide) return <DraftQuestion {...opening} />;
  if (opening.kind === 'loading' || !templates.data) {
    return <Loader type="dots" m="xl" aria-label={t('flows.editor.loading')} />;
  }
  if (opening.kind === 'question' || !wide) {
    const draft = opening.kind === 'ready' ? opening.start : null;
    return <FlowReader flowKey={flowKey} draft={draft} />;
  }
  return <FlowWorkbench flowKey={flowKey} start={opening.start} templates={templates.data} />;
}

function NoFlow({ flowKey }: { flowKey: string }) {
  return (
    <EmptyState
      icon={<IconRouteOff size={34} stroke={1.5} />}
      title={t('flows.editor.none.title')}
      text={t('flows.editor.none.text', { key: flowKey })}
    />
  );
}
