import { Menu, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { Presence, PresenceState } from '@parley/wire';
import { useState } from 'react';
import { ReasonDialog } from '../../components/ReasonDialog';
import { t } from '../../lib/i18n/translate';
import { shortAge, timeOfDay } from '../../lib/times';
import { PresenceChoices } from './PresenceChoices';
import { presenceLabel } from './presence';
import styles from './PresenceMenu.module.css';

interface PresenceMenuProps {
  presence: Presence;
  now: number;
  changing: boolean;
  onChange: (state: PresenceState, reason: string | null) => void;
}

/** The agent's presence, since when, and the menu that changes it. */
export function PresenceMenu({ presence, now, changing, onChange }: PresenceMenuProps) {
  const [asking, setAsking] = useState(false);
  const label = presenceLabel(presence);
  return (
    <>
      <Menu position="bottom-end" width={230}>
        <Menu.Target>
          <UnstyledButton
            className={styles.button}
            aria-label={t('presence.button', { state: label })}
            title={t('presence.since', { time: timeOfDay(presence.since) })}
            disabled={changing}
          >
            <span className={styles.dot} data-state={presence.state} />
            <span className={styles.label}>{label}</span>
            <span className={styles.age} aria-hidden="true">
              {shortAge(presence.since, now)}
            </span>
            <IconChevronDown size={14} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <PresenceChoices
            presence={presence}
            onChange={onChange}
            onOther={() => setAsking(true)}
          />
        </Menu.Dropdown>
      </Menu>
      <ReasonDialog
        opened={asking}
        title={t('presence.other.title')}
        label={t('presence.other.label')}
        action={t('presence.other.action')}
        onClose={() => setAsking(false)}
        onSubmit={(reason) => {
          setAsking(false);
          onChange('PAUSED', reason);
        }}
      />
    </>
  );
}
