import { Button, Input, PasswordInput } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useId } from 'react';
import { t } from '../lib/i18n/translate';
import styles from './SecretField.module.css';

export interface SecretTexts {
  label: string;
  newLabel: string;
  help: string;
  /** Said when there is one. */
  isSet: string;
  replace: string;
  keep: string;
}

interface SecretFieldProps {
  texts: SecretTexts;
  /** Whether the server has a secret; it never tells which. */
  isSet: boolean;
  replacing: boolean;
  secret: string;
  error: string | undefined;
  onChange: (changes: { replaceSecret?: boolean; secret?: string }) => void;
}

/** A secret that is only ever written: it can be set and replaced, not read. */
export function SecretField(props: SecretFieldProps) {
  const { texts, isSet, replacing, secret, error, onChange } = props;
  if (isSet && !replacing) {
    return <SecretIsSet texts={texts} onReplace={() => onChange({ replaceSecret: true })} />;
  }
  return (
    <div className={styles.entry}>
      <PasswordInput
        label={isSet ? texts.newLabel : texts.label}
        description={texts.help}
        error={error}
        value={secret}
        autoComplete="new-password"
        // The button that was pressed is gone: what it asked for is here.
        autoFocus={isSet}
        visibilityToggleButtonProps={{ 'aria-label': t('secret.show') }}
        onChange={(event) => onChange({ secret: event.currentTarget.value })}
      />
      {isSet && (
        <Button
          variant="default"
          size="xs"
          onClick={() => onChange({ replaceSecret: false, secret: '' })}
        >
          {texts.keep}
        </Button>
      )}
    </div>
  );
}

function SecretIsSet({ texts, onReplace }: { texts: SecretTexts; onReplace: () => void }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Input.Label id={id} labelElement="div">
        {texts.label}
      </Input.Label>
      <div className={styles.state}>
        <IconKey size={16} aria-hidden="true" />
        <span>{texts.isSet}</span>
        <Button variant="default" size="xs" onClick={onReplace}>
          {texts.replace}
        </Button>
      </div>
    </div>
  );
}
