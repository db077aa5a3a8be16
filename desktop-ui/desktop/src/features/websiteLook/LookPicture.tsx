import { Button, FileButton } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './LookPicture.module.css';
import { usePictureUpload } from './usePictureUpload';

interface LookPictureProps {
  websiteKey: string;
  /** Hash of the picture; empty = none. */
  avatar: string;
  /** Why the server would not have it. */
  refusal: string | undefined;
  onChange: (avatar: string) => void;
}

/** The picture in the chat's header: chosen, seen, taken away. */
export function LookPicture({ websiteKey, avatar, refusal, onChange }: LookPictureProps) {
  const id = useId();
  const resetRef = useRef<() => void>(null);
  const { busy, failure, upload } = usePictureUpload(websiteKey, onChange);
  const wrong = failure ?? refusal;
  const choose = (file: File | null) => {
    if (file) void upload(file);
    // The same file again is a new try.
    resetRef.current?.();
  };
  return (
    <div role="group" aria-labelledby={id}>
      <p id={id} className={styles.label}>
        {t('look.picture')}
      </p>
      <p className={styles.help}>{t('look.picture.help')}</p>
      <div className={styles.row}>
        {avatar === '' ? (
          <span className={styles.none} aria-hidden="true">
            <IconPhoto size={22} stroke={1.5} />
          </span>
        ) : (
          <img
            className={styles.picture}
            src={`/api/avatars/${avatar}`}
            alt={t('look.picture.now')}
          />
        )}
        <FileButton
          accept="image/png,image/jpeg,image/gif,image/webp"
          resetRef={resetRef}
          inputProps={{ 'aria-label': t('look.picture.choose') }}
          onChange={choose}
        >
          {(props) => (
            <Button {...props} variant="default" size="xs" loading={busy}>
              {t('look.picture.choose')}
            </Button>
          )}
        </FileButton>
        {avatar !== '' && (
          <Button variant="subtle" color="gray" size="xs" onClick={() => onChange('')}>
            {t('look.picture.remove')}
          </Button>
        )}
      </div>
      {wrong && (
        <p className={styles.error} role="alert">
          {wrong}
        </p>
      )}
    </div>
  );
}
