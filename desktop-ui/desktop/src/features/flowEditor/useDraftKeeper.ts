import { useEffect, useMemo } from 'react';
import { useServices } from '../../api/services';
import { useFlowDrafts } from '../../api/useFlows';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { createStore } from '../../lib/store';
import { useStore } from '../../lib/useStore';
import { DraftKeeper, type FlowStart, type WorkState } from './draftKeeper';

/** Keeps the draft of a flow while the editor is open. */
export function useDraftKeeper(editor: DiagramEditor | null, key: string, start: FlowStart) {
  const { clock } = useServices();
  const drafts = useFlowDrafts();
  const { name } = start;
  const keeper = useMemo(
    () => editor && new DraftKeeper({ editor, drafts, clock, flow: { key, name } }),
    [editor, drafts, clock, key, name],
  );
  const before = useMemo(
    () => createStore<WorkState>({ basedOn: start.basedOn, changedAt: start.draftOf }),
    [start],
  );
  const state = useStore(keeper?.state ?? before);
  useEffect(() => {
    if (!keeper) return;
    let over = false;
    let end: () => void = () => undefined;
    void keeper.begin(start).then((stop) => {
      end = stop;
      if (over) stop();
    });
    return () => {
      over = true;
      end();
    };
  }, [keeper, start]);
  return { keeper, state };
}
