import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';

/** Sends a picture, and says what went wrong. */
export function usePictureUpload(websiteKey: string, onKept: (avatar: string) => void) {
  const { settingsApi } = useServices();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const upload = async (file: File) => {
    setBusy(true);
    setFailure(null);
    try {
      onKept((await settingsApi.keepAvatar(websiteKey, file)).avatar);
    } catch (error) {
      setFailure(errorText(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, failure, upload };
}
