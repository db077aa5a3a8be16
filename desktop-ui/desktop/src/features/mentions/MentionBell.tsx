import { ActionIcon, Indicator, Popover } from '@mantine/core';
import { IconAt } from '@tabler/icons-react';
import type { DesktopEvent, Mention } from '@parley/wire';
import { useState } from 'react';
import type { MentionBox } from '../../api/cache/mentionBox';
import { t } from '../../lib/i18n/translate';
import { MentionInbox } from './MentionInbox';
import styles from './MentionBell.module.css';
import { useMentions } from './useMentions';
import { useMentionToasts } from './useMentionToasts';

interface MentionBellProps {
  box: MentionBox;
  listen: (listener: (event: DesktopEvent) => void) => () => void;
  /** The way into a mention's chat; null where the person may not see it. */
  wayInto: (mention: Mention) => (() => void) | null;
}

/** How many notes mention the person that they have not seen; opened, the notes themselves. */
export function MentionBell({ box, listen, wayInto }: MentionBellProps) {
  const { data, isError, refetch } = useMentions(box);
  const [opened, setOpened] = useState(false);
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unseen = data?.unseen ?? 0;
  // What was new when the inbox was opened stays marked until it is closed.
  const turn = (next: boolean) => {
    const ids = data?.mentions.filter(({ seen }) => !seen).map(({ id }) => id) ?? [];
    if (next) setFresh(new Set(ids));
    if (ids.length > 0) box.see(ids);
    setOpened(next);
  };
  useMentionToasts(listen, () => turn(true));
  const label = unseen > 0 ? t('mentions.button.unseen', { count: unseen }) : t('mentions.button');
  return (
    <Popover
      opened={opened}
      onChange={turn}
      position="bottom-end"
      width="min(25rem, 96vw)"
      trapFocus
      returnFocus
      shadow="md"
    >
      {/* The target is the button itself: what tells of the inbox belongs to it alone. */}
      <Indicator
        disabled={unseen === 0}
        label={unseen > 99 ? '99+' : unseen}
        size={17}
        offset={5}
        classNames={{ indicator: styles.count }}
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={label}
            title={label}
            onClick={() => turn(!opened)}
          >
            <IconAt size={20} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} aria-label={t('mentions.title')}>
        <MentionInbox
          page={data}
          failed={isError}
          fresh={fresh}
          wayInto={(mention) => {
            const go = wayInto(mention);
            return (
              go &&
              (() => {
                turn(false);
                go();
              })
            );
          }}
          onRetry={() => void refetch()}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
