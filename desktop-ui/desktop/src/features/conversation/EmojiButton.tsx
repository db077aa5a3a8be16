import { Popover } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { EmojiPanel } from './EmojiPanel';
import { Tool } from './Tool';

/** Opens the emoji; Escape closes them and leads back here. */
export function EmojiButton({ onChoose }: { onChoose: (emoji: string) => void }) {
  const [opened, setOpened] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <Popover opened={opened} onChange={setOpened} position="top-start" closeOnEscape={false}>
      <Popover.Target>
        <Tool ref={button} label="composer.emoji" onClick={() => setOpened(!opened)}>
          <IconMoodSmile size={17} />
        </Tool>
      </Popover.Target>
      <Popover.Dropdown
        p={0}
        aria-label={t('composer.emoji')}
        onKeyDown={({ key }) => {
          if (key !== 'Escape') return;
          setOpened(false);
          button.current?.focus();
        }}
      >
        {opened && (
          <EmojiPanel
            onChoose={(emoji) => {
              setOpened(false);
              onChoose(emoji);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
