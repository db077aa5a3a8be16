import { Menu } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconChevronRight } from '@tabler/icons-react';
import type { Presence, PresenceState } from '@parley/wire';
import { useEffect, useRef, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import { timeOfDay } from '../../lib/times';
import { PAUSE_REASONS } from './presence';
import styles from './PresenceMenu.module.css';

interface PresenceChoicesProps {
  presence: Presence;
  onChange: (state: PresenceState, reason: string | null) => void;
  /** The agent wants to pause for a reason that is not in the list. */
  onOther: () => void;
}

/** The menu's inside: the three states, and the reasons after "Paused…". */
export function PresenceChoices({ presence, onChange, onOther }: PresenceChoicesProps) {
  const [choosingReason, setChoosingReason] = useState(false);
  const firstReason = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (choosingReason) firstReason.current?.focus();
  }, [choosingReason]);

  if (choosingReason) {
    return (
      <>
        {PAUSE_REASONS.map((key, index) => (
          <Menu.Item
            key={key}
            ref={index === 0 ? firstReason : null}
            onClick={() => onChange('PAUSED', t(key))}
          >
            {t(key)}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onOther}>{t('presence.reason.other')}</Menu.Item>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={<IconArrowLeft size={14} />}
          onClick={() => setChoosingReason(false)}
        >
          {t('presence.back')}
        </Menu.Item>
      </>
    );
  }
  const dot = (state: PresenceState) => <span className={styles.dot} data-state={state} />;
  const check = (state: PresenceState) => presence.state === state && <IconCheck size={14} />;
  return (
    <>
      <Menu.Label>
        {t(`presence.${presence.state}`)} {t('presence.since', { time: timeOfDay(presence.since) })}
      </Menu.Label>
      <Menu.Item
        leftSection={dot('AVAILABLE')}
        rightSection={check('AVAILABLE')}
        onClick={() => onChange('AVAILABLE', null)}
      >
        {t('presence.AVAILABLE')}
      </Menu.Item>
      <Menu.Item
        leftSection={dot('PAUSED')}
        rightSection={<IconChevronRight size={14} />}
        closeMenuOnClick={false}
        onClick={() => setChoosingReason(true)}
      >
        {t('presence.pause')}
      </Menu.Item>
      <Menu.Item
        leftSection={dot('OFFLINE')}
        rightSection={check('OFFLINE')}
        onClick={() => onChange('OFFLINE', null)}
      >
        {t('presence.OFFLINE')}
      </Menu.Item>
    </>
  );
}
