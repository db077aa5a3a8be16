import { Button, Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ReasonDialog } from '../../components/ReasonDialog';
import { t } from '../../lib/i18n/translate';
import styles from './RejectMenu.module.css';
import { rejectReasons } from './offerWords';

interface RejectMenuProps {
  disabled: boolean;
  loading: boolean;
  /** The queue's own; without any, the usual ones are listed. */
  reasons: string[];
  /** Whether only one of the queue's own will do. */
  required: boolean;
  onReject: (reason: string) => void;
}

/** The reject button, which asks why. */
export function RejectMenu(props: RejectMenuProps) {
  const { disabled, loading, reasons, required, onReject } = props;
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={220}>
        <Menu.Target>
          <Button
            fullWidth
            variant="default"
            leftSection={<IconX size={16} />}
            disabled={disabled}
            loading={loading}
          >
            {t('offer.reject')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t(required ? 'offer.reject.choose' : 'offer.reject.why')}</Menu.Label>
          {rejectReasons(reasons).map((reason) => (
            <Menu.Item key={reason} className={styles.reason} onClick={() => onReject(reason)}>
              <bdi>{reason}</bdi>
            </Menu.Item>
          ))}
          {!required && (
            <Menu.Item onClick={() => setAsking(true)}>{t('offer.reject.other')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <ReasonDialog
        opened={asking}
        title={t('offer.reject.title')}
        label={t('offer.reject.label')}
        action={t('offer.reject')}
        onClose={() => setAsking(false)}
        onSubmit={(reason) => {
          setAsking(false);
          onReject(reason);
        }}
      />
    </>
  );
}
