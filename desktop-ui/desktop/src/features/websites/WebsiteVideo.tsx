import { Alert, Anchor, NativeSelect, Switch } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { providerOf, PROVIDERS, type WebsiteValues } from './websiteForm';

interface WebsiteVideoProps {
  values: WebsiteValues;
  providerError: string | undefined;
  jitsiMissing: boolean;
  onChange: (changes: Partial<WebsiteValues>) => void;
}

/** Whether a website's chats may become video calls, and who carries them. */
export function WebsiteVideo({ values, providerError, jitsiMissing, onChange }: WebsiteVideoProps) {
  const { videoEnabled, videoProvider } = values;
  return (
    <FormSection title={t('settings.website.video.title')} text={t('settings.website.video.text')}>
      <Switch
        label={t('settings.website.video.label')}
        // Else the help, inside the same label, would belong to the name.
        aria-label={t('settings.website.video.label')}
        description={t('settings.website.video.help')}
        checked={videoEnabled}
        onChange={(event) => onChange({ videoEnabled: event.currentTarget.checked })}
      />
      {videoEnabled && (
        <NativeSelect
          label={t('settings.website.provider.label')}
          description={t('settings.website.provider.help')}
          required
          error={providerError}
          data={[
            { value: '', label: t('settings.website.provider.none') },
            ...PROVIDERS.map((one) => ({
              value: one,
              label: t(`settings.website.provider.${one}`),
            })),
          ]}
          value={videoProvider}
          onChange={(event) => onChange({ videoProvider: providerOf(event.currentTarget.value) })}
        />
      )}
      {videoEnabled && videoProvider === 'JITSI' && jitsiMissing && (
        <Alert variant="light" icon={<IconInfoCircle size={18} />} role="note">
          {t('settings.website.provider.notSetUp')}{' '}
          <Anchor component={Link} to="/settings/video" size="sm">
            {t('settings.website.provider.setUp')}
          </Anchor>
        </Alert>
      )}
    </FormSection>
  );
}
