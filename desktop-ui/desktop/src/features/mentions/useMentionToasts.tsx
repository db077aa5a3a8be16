import { notifications } from '@mantine/notifications';
import type { DesktopEvent } from '@parley/wire';
import { useEffect, useRef } from 'react';
import { MentionToast } from './MentionToast';
import { t } from '../../lib/i18n/translate';

const READING_MS = 12_000;

/** Says at once that somebody has mentioned the person; the inbox keeps it. */
export function useMentionToasts(
  listen: (listener: (event: DesktopEvent) => void) => () => void,
  onOpen: () => void,
): void {
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  });
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'mentions-seen') event.ids.forEach((id) => notifications.hide(id));
        if (event.type !== 'mention') return;
        const { id, authorName, text } = event.mention;
        notifications.show({
          id,
          title: t('mentions.from', { author: authorName }),
          message: (
            <MentionToast
              text={text}
              onOpen={() => {
                notifications.hide(id);
                open.current();
              }}
            />
          ),
          autoClose: READING_MS,
        });
      }),
    [listen],
  );
}
