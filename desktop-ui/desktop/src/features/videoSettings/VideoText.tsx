import { TextInput } from '@mantine/core';
import { t } from '../../lib/i18n/translate';
import type { VideoForm } from './useVideoForm';
import styles from './VideoText.module.css';

interface VideoTextProps {
  form: VideoForm;
  field: 'maxCalls' | 'maxMinutes' | 'baseUrl' | 'appId' | 'audience';
  inputMode?: 'url';
  /** A short field for a whole number. */
  numeric?: boolean;
}

/** One field of the video settings with its name, its help and what is wrong with it. */
export function VideoText({ form, field, inputMode, numeric = false }: VideoTextProps) {
  return (
    <TextInput
      className={numeric ? styles.number : undefined}
      label={t(`settings.video.${field}.label`)}
      description={t(`settings.video.${field}.help`)}
      error={form.errorOf(field)}
      value={form.values[field]}
      inputMode={numeric ? 'numeric' : (inputMode ?? 'text')}
      spellCheck={false}
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
    />
  );
}
