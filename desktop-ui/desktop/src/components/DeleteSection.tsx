import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '../api/errorText';
import { t } from '../lib/i18n/translate';
import styles from './DeleteSection.module.css';
import { Dialog } from './Dialog';
import { FormSection } from './FormSection';

interface DeleteSectionProps {
  title: string;
  text: string;
  action: string;
  /** Asked before it is done. */
  question: string;
  /** What is lost by it. */
  loses: string;
  /** The question is put: what it says may be asked for anew. */
  onAsk?: () => void;
  onDelete: () => Promise<void>;
  onDeleted: () => void;
}

/** Deletes something after a question; a refusal stays there to be read. */
export function DeleteSection(props: DeleteSectionProps) {
  const [asking, setAsking] = useState(false);
  const ask = () => {
    props.onAsk?.();
    setAsking(true);
  };
  return (
    <FormSection title={props.title} text={props.text}>
      <div>
        <Button variant="default" className={styles.action} onClick={ask}>
          {props.action}
        </Button>
      </div>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={props.question}>
        <Question {...props} onClose={() => setAsking(false)} />
      </Dialog>
    </FormSection>
  );
}

function Question(props: DeleteSectionProps & { onClose: () => void }) {
  const [failure, setFailure] = useState<string | null>(null);
  const [deleting, setDeleting] = useState(false);
  const remove = async () => {
    setDeleting(true);
    try {
      await props.onDelete();
      props.onDeleted();
    } catch (error) {
      setFailure(errorText(error));
      setDeleting(false);
    }
  };
  return (
    <>
      <Text size="sm">{props.loses}</Text>
      <div role="alert">
        {failure && <p className={styles.failure}>{t('delete.failed', { why: failure })}</p>}
      </div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={props.onClose}>
          {t('app.cancel')}
        </Button>
        <Button color="red.9" loading={deleting} onClick={() => void remove()}>
          {t('delete.action.sure')}
        </Button>
      </Group>
    </>
  );
}
