import { useEffect, useMemo } from 'react';
import { useServices } from '../../api/services';
import { useFlowDrafts } from '../../api/useFlows';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { createStore } from '../../lib/store';
import { useStore } from '../../lib/useStore';
import { beginning, DraftKeeper, type FlowStart } from './draftKeeper';

/** Keeps the draft of a flow while the editor is open. */
export function useDraftKeeper(editor: DiagramEditor | null, flowKey: string, start: FlowStart) {
  const { clock } = useServices();
  const drafts = useFlowDrafts();
  const keeper = useMemo(
    () => editor && new DraftKeeper({ editor, drafts, clock, flowKey, start }),
    [editor, drafts, clock, flowKey, start],
  );
  const before = useMemo(() => createStore(beginning(start)), [start]);
  const state = useStore(keeper?.state ?? before);
  useEffect(() => keeper?.begin(), [keeper]);
  return { keeper, state };
}
