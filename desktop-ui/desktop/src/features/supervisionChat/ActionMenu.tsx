import { Button, Menu } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import {
  IconArrowsExchange,
  IconBellRinging,
  IconChevronDown,
  IconHandGrab,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './ActionMenu.module.css';
import type { ChatAction } from './useChatActions';

interface ActionMenuProps {
  interaction: Interaction;
  /** Whether the supervisor is an agent too. */
  isAgent: boolean;
  onChoose: (kind: ChatAction['kind']) => void;
}

/** What a supervisor can do with an open chat; what cannot be done says why. */
export function ActionMenu({ interaction, isAgent, onChoose }: ActionMenuProps) {
  const noQueue = interaction.queueName === null ? t('supervision.offerAgain.noQueue') : null;
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <Button variant="default" size="sm" rightSection={<IconChevronDown size={16} />}>
          {t('supervision.actions')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Item
          icon={<IconHandGrab size={16} />}
          text={t('supervision.takeOver')}
          why={isAgent ? null : t('supervision.takeOver.noAgent')}
          onClick={() => onChoose('takeOver')}
        />
        <Item
          icon={<IconBellRinging size={16} />}
          text={t('supervision.offerAgain')}
          why={noQueue}
          onClick={() => onChoose('offerAgain')}
        />
        <Item
          icon={<IconArrowsExchange size={16} />}
          text={t('supervision.move')}
          why={null}
          onClick={() => onChoose('move')}
        />
      </Menu.Dropdown>
    </Menu>
  );
}

interface ItemProps {
  icon: ReactNode;
  text: string;
  why: string | null;
  onClick: () => void;
}

function Item({ icon, text, why, onClick }: ItemProps) {
  return (
    <Menu.Item leftSection={icon} disabled={why !== null} onClick={onClick}>
      {text}
      {why !== null && <span className={styles.why}>{why}</span>}
    </Menu.Item>
  );
}
