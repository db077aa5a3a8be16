import { useState } from 'react';
import { useFlowVersions } from '../../api/useFlows';
import { saveFile } from '../../lib/saveFile';
import type { FlowStart } from './draftKeeper';
import type { Overtaking } from './PublishDialog';
import type { Side } from './sides';
import { type Places, useDiagramEditor } from './useDiagramEditor';
import { useDraftKeeper } from './useDraftKeeper';
import { useFindings } from './useFindings';
import { useFollowNewest } from './useFollowNewest';
import { usePublishing } from './usePublishing';
import { useRollBack } from './useRollBack';

interface WorkbenchOptions {
  flowKey: string;
  start: FlowStart;
  templates: readonly unknown[];
  places: Places;
}

/** Everything that is going on while a flow is being changed. */
export function useWorkbench({ flowKey, start, templates, places }: WorkbenchOptions) {
  const { editor, failure } = useDiagramEditor(places, start.xml, templates);
  const { keeper, state } = useDraftKeeper(editor, flowKey, start);
  const versions = useFlowVersions(flowKey).data ?? [];
  const [side, setSide] = useState<Side>('properties');
  const { viewing, lookedAt, view } = useViewing();
  const findings = useFindings(editor);
  const publishing = usePublishing({ flowKey, editor, keeper, onRefused: findings.found });
  const { rollBack, bringingBack, ownVersion } = useRollBack(flowKey);
  const newest = versions[0];
  const unknownNewest = useFollowNewest({
    flowKey,
    editor,
    keeper,
    state,
    newest,
    ownVersion,
    onFollowed: findings.close,
  });
  const look = (version: number) => {
    publishing.hide();
    view(version);
  };
  return {
    editor,
    failure,
    state,
    versions,
    newest,
    unknownNewest,
    side,
    setSide,
    viewing,
    view: look,
    backToEditor: () => view(null),
    findings,
    publishing: { ...publishing, overtaking: overtakingOf(publishing.overtakenBy) },
    publish: (comment: string) =>
      publishing.publish({ comment, basedOn: publishing.overtakenBy ?? state.basedOn }),
    rollBack: (version: number) => {
      view(null);
      rollBack(version);
    },
    bringingBack,
    download: async () => {
      if (editor) saveFile(`${flowKey}.bpmn`, await editor.xml(), 'application/xml');
    },
  };

  function overtakingOf(version: number | null): Overtaking | null {
    if (version === null) return null;
    const by = versions.find((known) => known.version === version);
    return { version, base: state.basedOn, by, lookedAt: lookedAt.has(version) };
  }
}

/** The version in front of the editor, and those that were. */
function useViewing() {
  const [viewing, setViewing] = useState<number | null>(null);
  const [lookedAt, setLookedAt] = useState<ReadonlySet<number>>(new Set());
  const view = (version: number | null) => {
    setViewing(version);
    if (version !== null) setLookedAt((before) => new Set(before).add(version));
  };
  return { viewing, lookedAt, view };
}
