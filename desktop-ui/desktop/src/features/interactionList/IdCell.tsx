import { Tooltip, UnstyledButton } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import styles from './ListTable.module.css';
import { shortId } from './rowWords';

/** The end of the id; a click copies all of it. */
export function IdCell({ id }: { id: string }) {
  const { copied, copy } = useClipboard({ timeout: 2000 });
  const Icon = copied ? IconCheck : IconCopy;
  return (
    <Tooltip label={copied ? t('list.id.copied') : id}>
      <UnstyledButton
        className={styles.id}
        aria-label={t('list.id.copy', { id: shortId(id) })}
        onClick={() => copy(id)}
      >
        <bdi>{shortId(id)}</bdi>
        <Icon size={14} aria-hidden="true" />
        <span role="status" className={styles.hidden}>
          {copied && t('list.id.copied')}
        </span>
      </UnstyledButton>
    </Tooltip>
  );
}
