import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { keyOf } from '../../lib/keyOf';

const LONGEST_NAME = 80;

interface NewCalendarDialogProps {
  opened: boolean;
  /** Keys that are in use. */
  taken: string[];
  onClose: () => void;
  onBegun: (key: string, name: string) => void;
}

/** Asks for the name of new working hours. */
export function NewCalendarDialog({ opened, taken, onClose, onBegun }: NewCalendarDialogProps) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const key = keyOf(name);
  const wrong = whatIsWrong(name, key, taken);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name !== '' && wrong === null) onBegun(key, name);
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('hours.new.title')}>
      <form onSubmit={submit}>
        <TextInput
          label={t('flows.new.name')}
          description={t('hours.new.text')}
          error={wrong}
          value={typed}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs" mt="lg">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" disabled={name === '' || wrong !== null}>
            {t('flows.new.action')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function whatIsWrong(name: string, key: string, taken: string[]): string | null {
  if (name === '') return null;
  if (key === '') return t('flows.new.noKey');
  return taken.includes(key) ? t('hours.new.taken') : null;
}
