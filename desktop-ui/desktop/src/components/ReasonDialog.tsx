import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../lib/i18n/translate';
import { Dialog } from './Dialog';

const LONGEST_REASON = 100;

interface ReasonDialogProps {
  opened: boolean;
  title: string;
  label: string;
  action: string;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

/** Asks for a reason in the person's own words. */
export function ReasonDialog({ opened, title, label, action, ...on }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const given = reason.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (given === '') return;
    setReason('');
    on.onSubmit(given);
  };
  return (
    <Dialog opened={opened} onClose={on.onClose} title={title}>
      <form onSubmit={submit}>
        <TextInput
          label={label}
          value={reason}
          maxLength={LONGEST_REASON}
          data-autofocus
          autoComplete="off"
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={on.onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" disabled={given === ''}>
            {action}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
