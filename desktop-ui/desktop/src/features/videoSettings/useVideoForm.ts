import { notifications } from '@mantine/notifications';
import type { VideoSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { t } from '../../lib/i18n/translate';
import { changeOf, check, refusalRules, valuesOf } from './videoForm';

/** The form of the video settings. */
export function useVideoForm(stored: VideoSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check: (values) => check(values, stored.jitsi.secretSet),
    rules: refusalRules,
    send: (values) => settingsApi.changeVideo(changeOf(values)),
    onSaved: (saved) => {
      queries.setQueryData<VideoSettings>(keys.videoSettings, saved);
      notifications.show({ color: 'green', message: t('video.saved') });
    },
  });
}

export type VideoForm = ReturnType<typeof useVideoForm>;
