import type { VideoSettings } from '@parley/wire';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useForm } from '../../api/useForm';
import { changeOf, check, refusalRules, valuesOf } from './videoForm';

/** The form of the video settings. */
export function useVideoForm(stored: VideoSettings) {
  const { queries, settingsApi } = useServices();
  return useForm({
    stored: valuesOf(stored),
    check: (values) => check(values, stored.jitsi.secretSet),
    rules: refusalRules,
    send: (values) => settingsApi.changeVideo(changeOf(values)),
    onSaved: (saved) => void queries.setQueryData<VideoSettings>(keys.videoSettings, saved),
  });
}

export type VideoForm = ReturnType<typeof useVideoForm>;
