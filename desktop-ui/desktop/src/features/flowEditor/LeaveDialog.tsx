import { Button, Group, Text } from '@mantine/core';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';

interface LeaveDialogProps {
  opened: boolean;
  onStay: () => void;
  onLeave: () => void;
}

/** Makes sure that changes are left unpublished on purpose. */
export function LeaveDialog({ opened, onStay, onLeave }: LeaveDialogProps) {
  return (
    <Dialog opened={opened} onClose={onStay} title={t('flows.editor.leave.title')}>
      <Text size="sm">{t('flows.editor.leave.text')}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={onStay}>
          {t('flows.editor.leave.stay')}
        </Button>
        <Button onClick={onLeave}>{t('flows.editor.leave.action')}</Button>
      </Group>
    </Dialog>
  );
}
