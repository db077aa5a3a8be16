import { Button, Group, Text } from '@mantine/core';
import type { DispositionChoice } from '@parley/wire';
import { useRef, useState } from 'react';
import { Dialog } from '../Dialog';
import { t } from '../../lib/i18n/translate';
import { type DispositionAnswers, DispositionFields } from './DispositionFields';
import { useDispositionChoice } from './useDisposing';

interface CloseChatDialogProps {
  interactionId: string;
  opened: boolean;
  contact: string;
  unsent: boolean;
  closing: boolean;
  /** Whether it begins with what the chat came to. */
  disposing?: boolean;
  /** With what the chat came to, or null for nothing said. */
  onConfirm: (disposition: Record<string, unknown> | null) => void;
  onCancel: () => void;
}

/** Makes sure that a chat is closed on purpose, and asks what it came to. */
export function CloseChatDialog({ opened, onCancel, ...question }: CloseChatDialogProps) {
  return (
    <Dialog opened={opened} onClose={onCancel} title={t('close.title')}>
      <Question {...question} onCancel={onCancel} />
    </Dialog>
  );
}

function Question(props: Omit<CloseChatDialogProps, 'opened'>) {
  const { interactionId, contact, unsent, closing, onConfirm, onCancel } = props;
  const choice = useDispositionChoice(interactionId, true);
  const [disposing, setDisposing] = useState(props.disposing === true);
  const offered = choice.data?.dispositions.length ? choice.data : null;
  const mandatory = offered?.mandatory === true;
  return (
    <>
      <Text size="sm">{t('close.text', { contact })}</Text>
      {unsent && (
        <Text size="sm" mt="xs" fw={600}>
          {t('close.unsent')}
        </Text>
      )}
      {offered && (disposing || mandatory) ? (
        <Disposing choice={offered} closing={closing} onConfirm={onConfirm} onCancel={onCancel} />
      ) : (
        <Group justify="flex-end" mt="lg" gap="xs">
          <Button px="sm" variant="default" data-autofocus onClick={onCancel}>
            {t('app.cancel')}
          </Button>
          {offered && (
            <Button px="sm" variant="default" onClick={() => setDisposing(true)}>
              {t('close.dispose')}
            </Button>
          )}
          <Button
            px="sm"
            color="red.9"
            loading={closing || choice.isLoading}
            onClick={() => onConfirm(null)}
          >
            {t('close.action')}
          </Button>
        </Group>
      )}
    </>
  );
}

interface DisposingProps {
  choice: DispositionChoice;
  closing: boolean;
  onConfirm: (disposition: Record<string, unknown>) => void;
  onCancel: () => void;
}

function Disposing({ choice, closing, onConfirm, onCancel }: DisposingProps) {
  const answers = useRef<DispositionAnswers>(null);
  const confirm = () => {
    const given = answers.current?.read() ?? null;
    if (given !== null) onConfirm(given);
  };
  return (
    <>
      {choice.mandatory && (
        <Text size="sm" mt="xs">
          {t('close.mandatory')}
        </Text>
      )}
      <DispositionFields choice={choice} ref={answers} />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button color="red.9" loading={closing} onClick={confirm}>
          {t('close.dispose')}
        </Button>
      </Group>
    </>
  );
}
