import { notifications } from '@mantine/notifications';
import type { Interaction } from '@parley/wire';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { wrapsUp } from '../../api/cache/chatBook';
import { emptyThread } from '../../api/cache/thread';
import { errorText } from '../../api/errorText';
import { ApiProblem } from '../../api/problem';
import { useDesk, useServices } from '../../api/services';
import { useNotes, useOutgoing, useThread } from '../../api/useDeskState';
import { callRuns } from '../../api/videoCalls';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';
import { timeline } from './timeline';

const TYPING_EVERY_MS = 3000;

/** One chat's messages and what the agent can do in it. */
export function useConversation(interaction: Interaction, onGone: () => void) {
  const { id } = interaction;
  const { api, clock } = useServices();
  const desk = useDesk();
  const { data, isError, refetch } = useThread(id);
  const { notes } = useNotes(interaction);
  const outgoing = useOutgoing(id);
  const draft = useStore(desk.drafts.texts)[id] ?? '';
  const uploads = useStore(desk.uploads.all).filter((one) => one.interactionId === id);
  const typing = useStore(desk.typing).has(id);
  const toldTyping = useRef(-Infinity);
  const rows = useMemo(
    () => timeline((data ?? emptyThread).messages, outgoing, interaction, clock.now(), notes),
    [data, outgoing, interaction, clock, notes],
  );

  const dismiss = () => {
    desk.dismiss(id);
    onGone();
  };
  // A closed chat stays as long as it is wrapped up.
  const settle = async () => {
    const now = await api.interaction(id).catch(() => null);
    if (now && wrapsUp(now)) desk.cache.changed(now);
    else dismiss();
  };
  const close = useMutation({
    networkMode: 'always',
    mutationFn: (disposition: Record<string, unknown> | null) => api.close(id, disposition),
    onSuccess: () => settle(),
    onError: (error) => {
      if (error instanceof ApiProblem && error.kind === 'interaction-closed') {
        void settle();
        return;
      }
      notifications.show({ color: 'red', message: t('close.failed', { why: errorText(error) }) });
    },
  });
  const write = (text: string) => {
    desk.drafts.write(id, text);
    const now = clock.monotonic();
    if (text === '' || now - toldTyping.current < TYPING_EVERY_MS) return;
    toldTyping.current = now;
    desk.live.send('/app/typing', { interactionId: id });
  };
  const limits = interaction.attachments;
  const sendFiles = (files: File[]) => {
    if (!limits || files.length === 0) return;
    desk.uploads.add(id, files, draft.trim(), limits);
    desk.drafts.write(id, '');
  };
  /** What was written with the file is the agent's to send again. */
  const cancelUpload = (messageId: string) => {
    const text = desk.uploads.cancel(messageId);
    if (text !== '') desk.drafts.write(id, [text, draft].filter(Boolean).join('\n'));
  };
  const send = (text: string) => {
    desk.sender.send(id, text);
    desk.drafts.write(id, '');
    toldTyping.current = -Infinity;
  };
  return {
    rows,
    messages: (data ?? emptyThread).messages,
    callRuns: callRuns((data ?? emptyThread).messages),
    draft,
    typing,
    unsent: outgoing.length > 0 || uploads.length > 0,
    uploads,
    cancelUpload,
    retryUpload: (messageId: string) => desk.uploads.retry(messageId),
    sendFiles: limits && interaction.state === 'CONVERSATION' ? sendFiles : null,
    state: { loading: data === undefined && !isError, failed: data === undefined && isError },
    reload: () => void refetch(),
    write,
    send,
    retry: () => desk.sender.retry(id),
    discard: (messageId: string) => desk.sender.discard(messageId),
    close: (disposition: Record<string, unknown> | null) => close.mutate(disposition),
    closing: close.isPending,
    dismiss,
  };
}
