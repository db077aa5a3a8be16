import { Button, Group, Modal, Text } from '@mantine/core';
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
    <Modal opened={opened} onClose={on.onCancel} title={t('close.title')} centered size="sm">
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
        <Button color="red" loading={closing} onClick={on.onConfirm}>
          {t('close.action')}
        </Button>
      </Group>
    </Modal>
  );
}
