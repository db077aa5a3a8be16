import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconVolume, IconVolumeOff } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './SoundControl.module.css';
import { useSound } from './useSound';

/** Mutes the desktop; while the browser blocks sound, says so and asks for the click that allows it. */
export function SoundControl() {
  const { locked, muted, toggle, unlock } = useSound();
  if (locked && !muted) {
    return (
      <Button
        size="compact-md"
        radius="xl"
        variant="light"
        leftSection={<IconVolumeOff size={16} />}
        color="red"
        aria-label={t('sound.blocked.action')}
        title={t('sound.blocked.action')}
        onClick={unlock}
        classNames={{ section: styles.icon }}
      >
        <span className={styles.text}>{t('sound.blocked')}</span>
      </Button>
    );
  }
  const label = muted ? t('sound.unmute') : t('sound.mute');
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={toggle}>
        {muted ? <IconVolumeOff size={20} /> : <IconVolume size={20} />}
      </ActionIcon>
    </Tooltip>
  );
}
