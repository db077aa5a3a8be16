import { useVideoSettings } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { VideoSettingsForm } from './VideoSettingsForm';

/** The page of what holds for the video calls of all websites. */
export function VideoSettingsPage() {
  const settings = useVideoSettings();
  return (
    <>
      <PageHead title={t('settings.video.title')} text={t('settings.video.text')} />
      <Loaded query={settings} failure={t('settings.video.failed')}>
        {(stored) => <VideoSettingsForm stored={stored} />}
      </Loaded>
    </>
  );
}
