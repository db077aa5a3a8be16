import type { Attachment } from '@parley/wire';
import { IconDownload, IconFile, IconShieldX } from '@tabler/icons-react';
import { useState } from 'react';
import { fileSize } from '../lib/fileSize';
import { t } from '../lib/i18n/translate';
import styles from './AttachmentCard.module.css';
import { Dialog } from './Dialog';

/** A file of a message, and where it is loaded from. */
export interface ShownFile {
  attachment: Attachment;
  address: string;
}

/** A picture to look at, or a file to download; what is being checked or was refused is neither. */
export function AttachmentCard({ attachment, address }: ShownFile) {
  const { name, size, state, preview } = attachment;
  if (state !== 'CLEAN') {
    const Icon = state === 'PENDING' ? IconFile : IconShieldX;
    return (
      <div className={styles.file} data-state={state}>
        <Icon size={22} aria-hidden="true" />
        <span className={styles.facts}>
          <bdi className={styles.name}>{name}</bdi>
          <span className={styles.state}>{t(`file.${state}`)}</span>
        </span>
      </div>
    );
  }
  if (preview) return <Picture attachment={attachment} address={address} />;
  return (
    <a
      className={styles.file}
      href={address}
      download={name}
      aria-label={t('file.download.label', { name, size: fileSize(size) })}
    >
      <IconFile size={22} aria-hidden="true" />
      <span className={styles.facts}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.state}>{fileSize(size)}</span>
      </span>
      <IconDownload size={18} aria-hidden="true" />
    </a>
  );
}

function Picture({ attachment: { name, width, height }, address }: ShownFile) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        aria-label={t('file.open', { name })}
        onClick={() => setOpened(true)}
      >
        <img
          src={`${address}/preview`}
          alt={name}
          width={width ?? undefined}
          height={height ?? undefined}
          loading="lazy"
        />
      </button>
      <Dialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={name}
        size="auto"
        closeLabel={t('file.close')}
      >
        <img className={styles.full} src={address} alt={name} />
        <a className={styles.download} href={address} download={name}>
          {t('file.download')}
        </a>
      </Dialog>
    </>
  );
}
