import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { t } from '../lib/i18n/translate';
import { keyOf } from '../lib/keyOf';
import { Dialog } from './Dialog';

const LONGEST_NAME = 80;

interface NameDialogProps {
  opened: boolean;
  title: string;
  /** What stands below the field, told the key that the name gives; empty if it gives none. */
  describe: (key: string) => string;
  /** What comes of it. */
  text?: string;
  /** Keys that are in use. */
  taken: readonly string[];
  /** Said of a name whose key is in use. */
  takenText: (key: string) => string;
  onClose: () => void;
  onNamed: (key: string, name: string) => void;
}

/** Asks for the name of something new, which gives it a key of its own. */
export function NameDialog(props: NameDialogProps) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <NameForm {...props} />
    </Dialog>
  );
}

function NameForm({ describe, text, taken, takenText, onClose, onNamed }: NameDialogProps) {
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const key = keyOf(name);
  const wrong = whatIsWrong(name, key, taken.includes(key) ? takenText(key) : null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name !== '' && wrong === null) onNamed(key, name);
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('flows.new.name')}
        description={describe(key)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={wrong}
        value={typed}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        data-autofocus
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {text !== undefined && <p>{text}</p>}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button type="submit" disabled={name === '' || wrong !== null}>
          {t('flows.new.action')}
        </Button>
      </Group>
    </form>
  );
}

function whatIsWrong(name: string, key: string, taken: string | null): string | null {
  if (name === '') return null;
  return key === '' ? t('flows.new.noKey') : taken;
}
