import { Button, Group, Text } from '@mantine/core';
import type { Interaction } from '@parley/wire';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';

interface ConfirmDialogProps {
  /** What is asked about; null for nothing. */
  kind: 'takeOver' | 'offerAgain' | null;
  interaction: Interaction;
  acting: boolean;
  onConfirm: (kind: 'takeOver' | 'offerAgain') => void;
  onCancel: () => void;
}

/** Makes sure that a chat is taken from somebody on purpose. */
export function ConfirmDialog({ kind, interaction, acting, ...on }: ConfirmDialogProps) {
  const shown = kind ?? 'takeOver';
  const { agentName } = interaction;
  return (
    <Dialog opened={kind !== null} onClose={on.onCancel} title={t(`supervision.${shown}.title`)}>
      <Text size="sm">
        {agentName === null
          ? t(`supervision.${shown}.text.waiting`)
          : t(`supervision.${shown}.text`, { agent: agentName })}
      </Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={on.onCancel}>
          {t('app.cancel')}
        </Button>
        <Button loading={acting} onClick={() => on.onConfirm(shown)}>
          {t(`supervision.${shown}.action`)}
        </Button>
      </Group>
    </Dialog>
  );
}
