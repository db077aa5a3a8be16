import { Button, Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ReasonDialog } from '../../components/ReasonDialog';
import { t } from '../../lib/i18n/translate';
import { REJECT_REASONS } from './offerWords';

interface RejectMenuProps {
  disabled: boolean;
  loading: boolean;
  onReject: (reason: string) => void;
}

/** The reject button, which asks why. */
export function RejectMenu({ disabled, loading, onReject }: RejectMenuProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={190}>
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
          <Menu.Label>{t('offer.reject.why')}</Menu.Label>
          {REJECT_REASONS.map((key) => (
            <Menu.Item key={key} onClick={() => onReject(t(key))}>
              {t(key)}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => setAsking(true)}>{t('offer.reject.other')}</Menu.Item>
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
