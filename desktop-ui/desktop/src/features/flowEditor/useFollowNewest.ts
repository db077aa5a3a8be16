import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { FlowVersion } from '@parley/wire';
import { useFlowModel } from '../../api/useFlows';
import type { DiagramEditor } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import type { DraftKeeper, WorkState } from './draftKeeper';

interface FollowOptions {
  flowKey: string;
  editor: DiagramEditor | null;
  keeper: DraftKeeper | null;
  state: WorkState;
  newest: FlowVersion | undefined;
  /** The last version that this person made here, who need not be told. */
  ownVersion: number | null;
  onFollowed: () => void;
}

/**
 * Somebody published while the editor was open: an unchanged diagram follows at once, changes stay.
 * Returns the version that the changes do not know of.
 */
export function useFollowNewest({ flowKey, editor, keeper, state, newest, ...own }: FollowOptions) {
  const overtaken = newest !== undefined && newest.version > (state.basedOn ?? 0) ? newest : null;
  const follow = overtaken && state.changedAt === null ? overtaken : null;
  const { data: model } = useFlowModel(flowKey, follow?.version ?? null);
  const following = useRef(0);
  const followed = useEffectEvent((version: FlowVersion) => {
    own.onFollowed();
    if (version.version !== own.ownVersion) notifications.show({ message: followedText(version) });
  });
  useEffect(() => {
    if (!editor || !keeper || !follow || model?.version !== follow.version) return;
    if (following.current === follow.version) return;
    following.current = follow.version;
    void (async () => {
      await editor.open(model.xml);
      await keeper.publishedAs(follow.version, await editor.xml());
      followed(follow);
    })();
  }, [editor, keeper, follow, model]);
  return state.changedAt === null ? null : overtaken;
}

function followedText({ version, publishedBy }: FlowVersion): string {
  return publishedBy === null
    ? t('flows.followed', { version })
    : t('flows.followed.by', { version, who: publishedBy });
}
