import { Button, CloseButton, Progress } from '@mantine/core';
import type { Upload } from '../../api/files/uploads';
import { fileSize } from '../../lib/fileSize';
import { t } from '../../lib/i18n/translate';
import styles from './UploadList.module.css';

interface UploadListProps {
  uploads: readonly Upload[];
  onCancel: (id: string) => void;
  onRetry: (id: string) => void;
}

/** Files on their way, and those that did not get there. */
export function UploadList({ uploads, onCancel, onRetry }: UploadListProps) {
  if (uploads.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('file.uploads')}>
      {uploads.map(({ id, file: { name, size }, share, failure }) => (
        <li key={id} className={styles.upload}>
          <span className={styles.facts}>
            <bdi className={styles.name}>{name}</bdi> <span>{fileSize(size)}</span>
          </span>
          {failure ? (
            <span className={styles.failure} role="alert">
              {t('file.upload.failed', { why: failure.why })}
            </span>
          ) : (
            <Progress
              className={styles.progress}
              value={Math.round(share * 100)}
              aria-label={t('file.upload.progress', { name })}
            />
          )}
          {failure?.retryable && (
            <Button
              size="compact-xs"
              variant="light"
              aria-label={t('file.upload.retry.label', { name })}
              onClick={() => onRetry(id)}
            >
              {t('file.upload.retry')}
            </Button>
          )}
          <CloseButton
            size="sm"
            aria-label={t('file.upload.cancel', { name })}
            onClick={() => onCancel(id)}
          />
        </li>
      ))}
    </ul>
  );
}
