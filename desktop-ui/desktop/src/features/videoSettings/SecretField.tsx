import { Button, Input, PasswordInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useId } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './SecretField.module.css';
import type { VideoValues } from './videoForm';

interface SecretFieldProps {
  /** Whether the server has a secret; it never tells which. */
  isSet: boolean;
  replacing: boolean;
  secret: string;
  error: string | undefined;
  onChange: (changes: Partial<VideoValues>) => void;
}

/** A secret that is only ever written: it can be set and replaced, not read. */
export function SecretField({ isSet, replacing, secret, error, onChange }: SecretFieldProps) {
  if (isSet && !replacing) {
    return <SecretIsSet onReplace={() => onChange({ replaceSecret: true })} />;
  }
  return (
    <div className={styles.entry}>
      <PasswordInput
        label={t(isSet ? 'settings.video.secret.newLabel' : 'settings.video.secret.label')}
        description={t('settings.video.secret.help')}
        error={error}
        value={secret}
        autoComplete="new-password"
        // The button that was pressed is gone: what it asked for is here.
        autoFocus={isSet}
        visibilityToggleButtonProps={{ 'aria-label': t('settings.video.secret.show') }}
        onChange={(event) => onChange({ secret: event.currentTarget.value })}
      />
      {isSet && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange({ replaceSecret: false, secret: '' })}
        >
          {t('settings.video.secret.keep')}
        </Button>
      )}
    </div>
  );
}

function SecretIsSet({ onReplace }: { onReplace: () => void }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} labelElement="div">
        {t('settings.video.secret.label')}
      </Input.Label>
      <div className={styles.state}>
        <IconKey size={16} aria-hidden="true" />
        <span>{t('settings.video.secret.set')}</span>
        <Button variant="default" size="xs" onClick={onReplace}>
          {t('settings.video.secret.replace')}
        </Button>
      </div>
    </div>
  );
}
