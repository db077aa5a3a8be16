import { ActionIcon, Button } from '@mantine/core';
import type { CannedAnswer } from '@parley/wire';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import styles from './OwnAnswers.module.css';
import { useOwnAnswersChanged } from './useOwnAnswerChanges';

interface OwnAnswerRowProps {
  answer: CannedAnswer;
  onEdit: () => void;
}

/** One of the agent's own canned answers in the list; it is deleted by a second press. */
export function OwnAnswerRow({ answer, onEdit }: OwnAnswerRowProps) {
  const shortcut = `/${answer.shortcut}`;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <bdi className={styles.shortcut}>{shortcut}</bdi>
        <span className={styles.text} dir="auto">
          {answer.text}
        </span>
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        aria-label={t('ownAnswers.edit', { shortcut })}
        onClick={onEdit}
      >
        <IconPencil size={18} aria-hidden="true" />
      </ActionIcon>
      <DeleteButton id={answer.id} shortcut={shortcut} />
    </li>
  );
}

function DeleteButton({ id, shortcut }: { id: string; shortcut: string }) {
  const { api } = useServices();
  const changed = useOwnAnswersChanged();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    try {
      await api.deleteOwnAnswer(id);
      changed();
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <>
      {asked ? (
        <Button
          size="compact-sm"
          color="red.9"
          autoFocus
          aria-label={t('ownAnswers.delete.sure', { shortcut })}
          onBlur={() => setAsked(false)}
          onClick={() => void remove()}
        >
          {t('ownAnswers.deleteShort')}
        </Button>
      ) : (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('ownAnswers.delete', { shortcut })}
          onClick={() => setAsked(true)}
        >
          <IconTrash size={18} aria-hidden="true" />
        </ActionIcon>
      )}
      {failure && (
        <p role="alert" className={styles.failure}>
          {t('ownAnswers.delete.failed', { why: failure })}
        </p>
      )}
    </>
  );
}
