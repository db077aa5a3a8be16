import { Button, Checkbox } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './AlertsDialog.module.css';
import { StateLine } from './StateLine';
import { type SoundState, useSoundCheck } from './useSoundCheck';

/** Whether the desktop can be heard, a test sound, and how loud it is. */
export function SoundCheck() {
  const { state, muted, volume, mute, turn, play } = useSoundCheck();
  return (
    <section className={styles.part} aria-label={t('alerts.sound')}>
      <h3 className={styles.title}>{t('alerts.sound')}</h3>
      <StateLine good={state === 'on'} text={soundText(state)} />
      <div className={styles.controls}>
        <Button
          variant="default"
          leftSection={<IconVolume size={16} />}
          disabled={state === 'unsupported' || muted}
          onClick={play}
        >
          {t('alerts.sound.test')}
        </Button>
        <label className={styles.volume}>
          {t('alerts.volume')}
          <input
            type="range"
            min={10}
            max={100}
            step={10}
            value={Math.round(volume * 100)}
            disabled={muted}
            onChange={(event) => turn(Number(event.currentTarget.value) / 100)}
          />
        </label>
        <Checkbox
          label={t('alerts.sound.mute')}
          checked={muted}
          onChange={(event) => mute(event.currentTarget.checked)}
        />
      </div>
    </section>
  );
}

function soundText(state: SoundState): string {
  return t(`alerts.sound.${state}`);
}
