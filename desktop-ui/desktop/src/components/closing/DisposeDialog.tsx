import { Button, Group, Text } from '@mantine/core';
import type { DispositionChoice } from '@parley/wire';
import { useRef } from 'react';
import { Dialog } from '../Dialog';
import { Loaded } from '../Loaded';
import { t } from '../../lib/i18n/translate';
import { type DispositionAnswers, DispositionFields } from './DispositionFields';
import { useDispose, useDispositionChoice } from './useDisposing';

interface DisposeDialogProps {
  interactionId: string;
  opened: boolean;
  onClose: () => void;
}

/** Asks what a closed chat came to. */
export function DisposeDialog({ interactionId, opened, onClose }: DisposeDialogProps) {
  const choice = useDispositionChoice(interactionId, opened);
  return (
    <Dialog opened={opened} onClose={onClose} title={t('dispose.title')}>
      <Loaded query={choice} failure={t('dispose.failed')}>
        {(known) =>
          known.dispositions.length === 0 ? (
            <Text size="sm">{t('dispose.none')}</Text>
          ) : (
            <Fields interactionId={interactionId} choice={known} onClose={onClose} />
          )
        }
      </Loaded>
    </Dialog>
  );
}

interface FieldsProps {
  interactionId: string;
  choice: DispositionChoice;
  onClose: () => void;
}

function Fields({ interactionId, choice, onClose }: FieldsProps) {
  const answers = useRef<DispositionAnswers>(null);
  const dispose = useDispose(interactionId, onClose);
  const save = () => {
    const given = answers.current?.read() ?? null;
    if (given !== null) dispose.mutate(given);
  };
  return (
    <>
      {choice.mandatory && <Text size="sm">{t('close.mandatory')}</Text>}
      <DispositionFields choice={choice} ref={answers} />
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button loading={dispose.isPending} onClick={save}>
          {t('dispose.save')}
        </Button>
      </Group>
    </>
  );
}
