import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';

interface CloseChatDialogProps {
  opened: boolean;
  contact: string;
  unsent: boolean;
  closing: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Makes sure that a chat is closed on purpose. */
export function CloseChatDialog({ opened, contact, unsent, closing, ...on }: CloseChatDialogProps) {
  return (
    <Dialog opened={opened} onClose={on.onCancel} title={t('close.title')}>
      <Text size="sm">{t('close.text', { contact })}</Text>
      {unsent && (
        <Text size="sm" mt="xs" fw={600}>
          {t('close.unsent')}
        </Text>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={on.onCancel}>
          {t('app.cancel')}
        </Button>
        <Button color="red.9" loading={closing} onClick={on.onConfirm}>
          {t('close.action')}
        </Button>
      </Group>
    </Dialog>
  );
}
