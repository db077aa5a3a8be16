import { TextInput } from '@mantine/core';
import { exactDuration } from '../lib/durations';
import { wholeNumber } from '../lib/formRules';
import styles from './NumberField.module.css';

interface NumberFieldProps {
  label: string;
  help: string;
  error: string | undefined;
  /** As the person types it. */
  value: string;
  /** Whether it is a time in seconds, which is told in words too. */
  seconds?: boolean;
  onChange: (value: string) => void;
}

/** A short field for a whole number. */
export function NumberField({ label, help, error, value, seconds, onChange }: NumberFieldProps) {
  const number = wholeNumber(value);
  const words = seconds && number !== null && number >= 60 ? exactDuration(number) : null;
  return (
    <TextInput
      className={styles.number}
      label={label}
      description={help}
      error={error}
      value={value}
      inputMode="numeric"
      rightSection={words && <span className={styles.words}>{words}</span>}
      rightSectionWidth={words ? 120 : 0}
      rightSectionPointerEvents="none"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
