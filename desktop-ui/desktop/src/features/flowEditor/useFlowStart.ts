import { useState } from 'react';
import type { FlowDraft } from '../../api/flowDrafts';
import { ApiProblem } from '../../api/problem';
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
  const drafts = useFlowDrafts();
  const [draft, setDraft] = useState(() => drafts.read(key));
  const [goesOn, setGoesOn] = useState(false);
  const versions = useFlowVersions(key);
  // The work goes on with what it began with, whatever is published meanwhile.
  const [first, setFirst] = useState<number | null>(null);
  const newest = versions.data?.[0]?.version ?? null;
  if (first === null && newest !== null) setFirst(newest);
  const model = useFlowModel(key, first);

  const answer = (goOn: boolean) => {
    if (!goOn) {
      drafts.remove(key);
      setDraft(null);
    }
    setGoesOn(goOn);
  };
  const isNew = isUnknown(versions.error) || (versions.isSuccess && newest === null);
  if (draft && (goesOn || (isNew && draft.basedOn === null))) {
    return { kind: 'ready', start: { ...draft, draftOf: draft.savedAt } };
  }
  if (isNew) return { kind: 'none' };
  if (draft && newest !== null) return { kind: 'question', draft, newest, answer };
  if (versions.isError || model.isError) {
    const retry = () => void (versions.isError ? versions.refetch() : model.refetch());
    return { kind: 'failed', retry };
  }
  if (!model.data) return { kind: 'loading' };
  const { name, xml, version } = model.data;
  return { kind: 'ready', start: { name, xml, basedOn: version, draftOf: null } };
}

function isUnknown(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 404;
}
