import { Button } from '@mantine/core';
import type { CannedAnswer } from '@parley/wire';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useOwnAnswers } from '../../api/useCannedAnswers';
import { Dialog } from '../../components/Dialog';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';
import { OwnAnswerForm } from './OwnAnswerForm';
import { OwnAnswerRow } from './OwnAnswerRow';
import styles from './OwnAnswers.module.css';

interface OwnAnswersDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Where agents keep the canned answers that are theirs alone. */
export function OwnAnswersDialog({ opened, onClose }: OwnAnswersDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('ownAnswers.title')} size="lg">
      <OwnAnswers />
    </Dialog>
  );
}

function OwnAnswers() {
  const answers = useOwnAnswers();
  const [editing, setEditing] = useState<CannedAnswer | 'new' | null>(null);
  if (editing !== null) {
    const stored = editing === 'new' ? undefined : editing;
    return <OwnAnswerForm stored={stored} onEnd={() => setEditing(null)} />;
  }
  return (
    <>
      <p className={styles.about}>{t('ownAnswers.text')}</p>
      <Loaded query={answers} failure={t('ownAnswers.failed')}>
        {(all) => <OwnAnswerList answers={all} onEdit={setEditing} />}
      </Loaded>
      <Button
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => setEditing('new')}
      >
        {t('ownAnswers.new')}
      </Button>
    </>
  );
}

interface OwnAnswerListProps {
  answers: CannedAnswer[];
  onEdit: (answer: CannedAnswer) => void;
}

function OwnAnswerList({ answers, onEdit }: OwnAnswerListProps) {
  if (answers.length === 0) return <p className={styles.about}>{t('ownAnswers.none')}</p>;
  return (
    <ul className={styles.list} aria-label={t('ownAnswers.title')}>
      {answers.map((answer) => (
        <OwnAnswerRow key={answer.id} answer={answer} onEdit={() => onEdit(answer)} />
      ))}
    </ul>
  );
}
