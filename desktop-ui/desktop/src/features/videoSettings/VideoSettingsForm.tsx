import type { VideoSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { SecretField } from '../../components/SecretField';
import { t } from '../../lib/i18n/translate';
import { useVideoForm } from './useVideoForm';
import styles from './VideoSettingsForm.module.css';
import { VideoText } from './VideoText';

/** Limits of all video calls, and the access to the Jitsi server. */
export function VideoSettingsForm({ stored }: { stored: VideoSettings }) {
  const form = useVideoForm(stored);
  return (
    <EditForm form={form} savedText={t('settings.video.saved')}>
      <FormSection title={t('settings.video.limits.title')}>
        <div className={styles.limits}>
          <VideoText form={form} field="maxCalls" numeric />
          <VideoText form={form} field="maxMinutes" numeric />
        </div>
      </FormSection>
      <FormSection title={t('settings.video.jitsi.title')} text={t('settings.video.jitsi.text')}>
        <VideoText form={form} field="baseUrl" inputMode="url" />
        <VideoText form={form} field="appId" />
        <SecretField
          texts={secretTexts()}
          isSet={stored.jitsi.secretSet}
          replacing={form.values.replaceSecret}
          secret={form.values.secret}
          error={form.errorOf('secret')}
          onChange={form.change}
        />
        <VideoText form={form} field="audience" />
      </FormSection>
    </EditForm>
  );
}

function secretTexts() {
  return {
    label: t('settings.video.secret.label'),
    newLabel: t('settings.video.secret.newLabel'),
    help: t('settings.video.secret.help'),
    isSet: t('settings.video.secret.set'),
    replace: t('settings.video.secret.replace'),
    keep: t('settings.video.secret.keep'),
  };
}
