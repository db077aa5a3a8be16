import { Button, Group, TextInput } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useServices } from '../../api/services';
import { useFlowDrafts } from '../../api/useFlows';
import { Dialog } from '../../components/Dialog';
import { keyOf } from '../../lib/keyOf';
import { t } from '../../lib/i18n/translate';
import { firstDiagram } from './newFlow';

const LONGEST_NAME = 80;

interface NewFlowDialogProps {
  opened: boolean;
  /** Keys that are in use. */
  taken: string[];
  onClose: () => void;
  onBegun: (key: string) => void;
}

/** Asks for the name of a flow and begins it as a draft. */
export function NewFlowDialog({ opened, taken, onClose, onBegun }: NewFlowDialogProps) {
  const { clock } = useServices();
  const drafts = useFlowDrafts();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const key = keyOf(name);
  const wrong = whatIsWrong(name, key, taken);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name === '' || wrong !== null) return;
    const savedAt = new Date(clock.now()).toISOString();
    drafts.write(key, { name, xml: firstDiagram(key, name), basedOn: null, savedAt });
    onBegun(key);
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('flows.new.title')}>
      <form onSubmit={submit}>
        <TextInput
          label={t('flows.new.name')}
          description={key === '' ? t('flows.new.key.none') : t('flows.new.key', { key })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={wrong}
          value={typed}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p>{t('flows.new.text')}</p>
        <Group justify="flex-end" gap="xs">
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
  return taken.includes(key) ? t('flows.new.taken', { key }) : null;
}
