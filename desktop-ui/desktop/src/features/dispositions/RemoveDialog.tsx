import { Button, Group, Text } from '@mantine/core';
import type { DispositionLevel } from '@parley/wire';
import { Dialog } from '../../components/Dialog';
import { plural, t } from '../../lib/i18n/translate';
import { count } from './dispositionTree';

interface RemoveDialogProps {
  /** What has something below it; null while nothing is asked. */
  removing: DispositionLevel | null;
  onRemove: (one: DispositionLevel) => void;
  onCancel: () => void;
}

/** Makes sure that what is below a disposition goes with it on purpose. */
export function RemoveDialog({ removing, onRemove, onCancel }: RemoveDialogProps) {
  const below = removing === null ? 0 : count(removing.below);
  return (
    <Dialog
      opened={removing !== null}
      onClose={onCancel}
      title={t('settings.dispositions.remove.question', { name: removing?.name ?? '' })}
    >
      <Text size="sm">{plural('settings.dispositions.remove.text', below)}</Text>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button color="red.9" onClick={() => removing && onRemove(removing)}>
          {t('settings.dispositions.remove.action')}
        </Button>
      </Group>
    </Dialog>
  );
}
