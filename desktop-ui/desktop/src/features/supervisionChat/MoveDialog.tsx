import { Button, Group, Select, Text } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useSupervision } from '../../api/supervision/supervisionDesk';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { useStore } from '../../lib/useStore';

interface MoveDialogProps {
  opened: boolean;
  acting: boolean;
  onMove: (queueId: string) => void;
  onCancel: () => void;
}

/** Asks which queue a chat goes to. */
export function MoveDialog({ opened, acting, onMove, onCancel }: MoveDialogProps) {
  const queues = useStore(useSupervision().queues) ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (chosen !== null) onMove(chosen);
  };
  return (
    <Dialog opened={opened} onClose={onCancel} title={t('supervision.move.title')}>
      <form onSubmit={submit}>
        <Text size="sm" mb="sm">
          {t('supervision.move.text')}
        </Text>
        <Select
          label={t('supervision.move.label')}
          placeholder={t('supervision.move.placeholder')}
          data={queues.map(({ id, name }) => ({ value: id, label: name }))}
          value={chosen}
          onChange={setChosen}
          searchable
          allowDeselect={false}
          comboboxProps={{ withinPortal: true }}
        />
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button variant="default" onClick={onCancel}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" loading={acting} disabled={chosen === null}>
            {t('supervision.move.action')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
