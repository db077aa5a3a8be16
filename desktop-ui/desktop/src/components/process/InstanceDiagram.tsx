import { Button, Loader } from '@mantine/core';
import type { ProcessInstancePath, ProcessModel, ProcessPath } from '@parley/wire';
import { IconMapPin, IconZoomIn } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Diagram } from '../diagram/Diagram';
import type { DiagramBadge } from '../diagram/diagram';
import { LoadFailure } from '../LoadFailure';
import { elementName, isBoundaryEvent, sequenceFlows } from '../../lib/bpmn';
import { t } from '../../lib/i18n/translate';
import badgeStyles from './Badges.module.css';
import { Countdown } from './Countdown';
import { calledBy, marksOf, tokens } from './processPath';
import { useProcessModel } from './useProcessModel';

interface InstanceDiagramProps {
  path: ProcessPath;
  instance: ProcessInstancePath;
  /** When the path was read, by the clock that only goes forward. */
  readAt: number;
  /** Asks for the diagram of a definition. */
  loadModel: (definitionId: string) => Promise<ProcessModel>;
  onShow: (instanceId: string) => void;
}

/** One process of the chat: its model, the way it took, where it stands, what it waits for. */
export function InstanceDiagram(props: InstanceDiagramProps) {
  const { path, instance, readAt, loadModel, onShow } = props;
  const { data: model, isError, refetch } = useProcessModel(instance.definitionId, loadModel);
  const flows = useMemo(() => (model ? sequenceFlows(model.xml) : []), [model]);
  const marks = useMemo(() => marksOf(instance, flows), [instance, flows]);
  if (isError) {
    return <LoadFailure text={t('supervision.process.failed')} onRetry={() => void refetch()} />;
  }
  if (!model) return <Loader type="dots" m="xl" aria-label={t('diagram.loading')} />;
  const standing = tokens(instance);
  const badges = [
    ...standing.map(tokenBadge),
    ...instance.timers.map(({ activityId, remainingMs }) =>
      timerBadge(
        activityId,
        readAt + remainingMs,
        standing.includes(activityId) || isBoundaryEvent(model.xml, activityId),
      ),
    ),
    ...[...calledBy(path, instance.id)].map(([elementId, called]) =>
      callBadge(elementId, elementName(model.xml, elementId), () => onShow(called.id)),
    ),
  ];
  return <Diagram xml={model.xml} label={model.name ?? model.key} marks={marks} badges={badges} />;
}

function tokenBadge(elementId: string): DiagramBadge {
  const content = (
    <span className={badgeStyles.token} data-token={elementId}>
      <IconMapPin size={14} aria-hidden="true" />
      {t('supervision.process.here')}
    </span>
  );
  return { key: `token-${elementId}`, elementId, place: 'top-left', content };
}

/** Above its event, but not where a token is, nor above the task at whose border the event sits. */
function timerBadge(elementId: string, dueAt: number, isTakenAbove: boolean): DiagramBadge {
  const content = <Countdown dueAt={dueAt} />;
  const place = isTakenAbove ? 'bottom-right' : 'top-left';
  return { key: `timer-${elementId}`, elementId, place, content };
}

function callBadge(elementId: string, name: string, open: () => void): DiagramBadge {
  const content = (
    <Button
      className={badgeStyles.open}
      size="compact-xs"
      leftSection={<IconZoomIn size={14} />}
      aria-label={t('supervision.process.open', { name })}
      onClick={open}
    >
      {t('supervision.process.open', { name: '' }).trim()}
    </Button>
  );
  return { key: `call-${elementId}`, elementId, place: 'bottom-left', content };
}
