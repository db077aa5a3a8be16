import type { Interaction } from '@parley/wire';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';

interface TagChange {
  add?: string;
  remove?: string;
}

/** The tags of a chat at the server, and those that others chats have once they are asked for. */
export function useTags(interaction: Interaction, onChanged: (interaction: Interaction) => void) {
  const { api } = useServices();
  const [asked, setAsked] = useState(false);
  const known = useQuery({
    queryKey: keys.knownTags(interaction.id),
    queryFn: () => api.knownTags(interaction.id),
    enabled: asked,
    staleTime: 60_000,
  });
  const change = useMutation({
    networkMode: 'always',
    mutationFn: ({ add, remove }: TagChange) =>
      api.changeTags(interaction.id, {
        add: add === undefined ? [] : [add],
        remove: remove === undefined ? [] : [remove],
      }),
    onSuccess: onChanged,
  });
  const { variables, isSuccess, error } = change;
  return {
    current: interaction.tags,
    /** None until they are asked for; without them tags can still be typed. */
    known: known.data ?? NONE,
    ask: () => setAsked(true),
    add: (tag: string, onFailed: () => void) => change.mutate({ add: tag }, { onError: onFailed }),
    remove: (tag: string) => change.mutate({ remove: tag }),
    failure: error === null ? null : t('tags.failed', { why: errorText(error) }),
    /** What has just been done, for those who do not see it. */
    said: isSuccess ? saidOf(variables) : '',
  };
}

const NONE: readonly string[] = [];

function saidOf({ add, remove }: TagChange): string {
  if (add !== undefined) return t('tags.added', { tag: add });
  return t('tags.removed', { tag: remove ?? '' });
}

export type Tags = ReturnType<typeof useTags>;
