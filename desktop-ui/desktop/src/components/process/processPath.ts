import type { ProcessInstancePath, ProcessPath } from '@parley/wire';
import type { DiagramMark } from '../diagram/diagram';

type Passage = ProcessInstancePath['activities'][number];

export interface SequenceFlow {
  id: string;
  source: string;
  target: string;
}

/** The one that stands for the chat: nobody called it. */
export function lifeCycle({ instances }: ProcessPath): ProcessInstancePath | null {
  return instances.find(({ parentId }) => parentId === null) ?? null;
}

/** From the outermost to the shown one; as far as it still is a chain of calls. */
export function chainTo(path: ProcessPath, shownId: string | null): ProcessInstancePath[] {
  const chain: ProcessInstancePath[] = [];
  let next = path.instances.find(({ id }) => id === shownId) ?? lifeCycle(path);
  while (next && !chain.includes(next)) {
    chain.unshift(next);
    const { parentId } = next;
    next = path.instances.find(({ id }) => id === parentId) ?? null;
  }
  return chain;
}

/** What the instance has called, by the element that called it; of several the newest. */
export function calledBy(path: ProcessPath, callerId: string): Map<string, ProcessInstancePath> {
  return new Map(
    path.instances.flatMap((instance) =>
      instance.parentId === callerId && instance.calledFrom !== null
        ? [[instance.calledFrom, instance]]
        : [],
    ),
  );
}

/** Where the tokens stand now; not the whole that holds them. */
export function tokens({ activities }: ProcessInstancePath): string[] {
  const here = activities.filter(({ endedAt, type }) => endedAt === null && !isScope(type));
  return [...new Set(here.map(({ activityId }) => activityId))];
}

/** How each element of the drawn model is set off. */
export function marksOf(
  instance: ProcessInstancePath,
  flows: readonly SequenceFlow[],
): Map<string, DiagramMark> {
  const marks = new Map<string, DiagramMark>();
  for (const { activityId, type } of instance.activities) {
    if (!isScope(type)) marks.set(activityId, 'taken');
  }
  for (const id of flowsTaken(instance.activities, flows)) marks.set(id, 'taken');
  for (const id of tokens(instance)) marks.set(id, 'token');
  return marks;
}

/**
 * The flows between what was entered. The engine keeps only elements, so each one that was entered
 * is traced back to the neighbour that was left last before.
 */
export function flowsTaken(
  activities: readonly Passage[],
  flows: readonly SequenceFlow[],
): Set<string> {
  const taken = new Set<string>();
  activities.forEach((passage, index) => {
    const incoming = flows.filter(({ target }) => target === passage.activityId);
    const before = activities.slice(0, index).findLast((earlier) => leads(earlier, passage));
    const flow = incoming.find(({ source }) => source === before?.activityId);
    if (flow) taken.add(flow.id);

    function leads(earlier: Passage, later: Passage): boolean {
      if (earlier.endedAt === null || earlier.cancelled) return false;
      const inTime = Date.parse(earlier.endedAt) <= Date.parse(later.startedAt);
      return inTime && incoming.some(({ source }) => source === earlier.activityId);
    }
  });
  return taken;
}

function isScope(type: string): boolean {
  return type === 'subProcess' || type === 'processDefinition' || type === 'multiInstanceBody';
}
