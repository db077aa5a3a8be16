import { useState } from 'react';
import type { FlowDraft } from '../../api/flowDrafts';
import { useFlowDrafts, useFlowModel, useFlowVersions } from '../../api/useFlows';
import type { FlowStart } from './draftKeeper';

export type FlowOpening =
  | { kind: 'loading' }
  | { kind: 'failed'; retry: () => void }
  | { kind: 'none' }
  | { kind: 'question'; draft: FlowDraft; newest: number; answer: (goOn: boolean) => void }
  | { kind: 'ready'; start: FlowStart };

/** Finds what to show first: the newest version, or a draft that the person wants to go on with. */
export function useFlowStart(key: string): FlowOpening {
  // The work goes on with what it began with, whatever is published meanwhile.
  const [begun, setBegun] = useState<FlowStart | null>(null);
  const drafts = useFlowDrafts();
  const [draft, setDraft] = useState(() => drafts.read(key));
  const [goesOn, setGoesOn] = useState(false);
  const versions = useFlowVersions(key);
  const newest = versions.data?.[0]?.version ?? null;
  const model = useFlowModel(key, begun === null ? newest : null);
  if (begun) return { kind: 'ready', start: begun };

  const begin = (start: FlowStart): FlowOpening => {
    setBegun(start);
    return { kind: 'ready', start };
  };
  const answer = (goOn: boolean) => {
    setGoesOn(goOn);
    if (goOn) return;
    drafts.remove(key);
    setDraft(null);
  };
  if (!versions.data) {
    if (versions.isError) return { kind: 'failed', retry: () => void versions.refetch() };
    return { kind: 'loading' };
  }
  if (draft && (goesOn || (newest === null && draft.basedOn === null))) {
    return begin({ ...draft, draftOf: draft.savedAt });
  }
  if (newest === null) return { kind: 'none' };
  if (draft) return { kind: 'question', draft, newest, answer };
  if (model.data) {
    const { name, xml, version } = model.data;
    return begin({ name, xml, basedOn: version, draftOf: null });
  }
  if (model.isError) return { kind: 'failed', retry: () => void model.refetch() };
  return { kind: 'loading' };
}
