import type { CannedAnswer } from '@parley/wire';
import { IconMessageBolt } from '@tabler/icons-react';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { ApiProblem } from '../../api/problem';
import { useServices } from '../../api/services';
import { useCannedAnswer } from '../../api/useCannedAnswers';
import { useQueues, useWebsites } from '../../api/useSettings';
import { DeleteSection } from '../../components/DeleteSection';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { useNewPath } from '../../components/useNewPath';
import { t } from '../../lib/i18n/translate';
import { CannedAnswerForm } from './CannedAnswerForm';

const ANSWERS = '/settings/canned-answers';

/** The page of the canned answer that the address names, or of a new one. */
export function CannedAnswerPage() {
  const { id = '' } = useParams();
  const isNew = id === 'new';
  const answer = useCannedAnswer(isNew ? null : id);
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Navigate to={ANSWERS} replace />;
  if (answer.error instanceof ApiProblem && [400, 404].includes(answer.error.status)) {
    return <UnknownAnswer />;
  }
  if (isNew || answer.data) {
    return <KnownAnswer answer={answer.data} onDeleted={() => setDeleted(true)} />;
  }
  return (
    <Loaded query={answer} failure={t('settings.cannedAnswers.failed')}>
      {() => null}
    </Loaded>
  );
}

interface KnownAnswerProps {
  /** Undefined for a new one. */
  answer: CannedAnswer | undefined;
  onDeleted: () => void;
}

function KnownAnswer({ answer, onDeleted }: KnownAnswerProps) {
  const websites = useWebsites();
  const queues = useQueues();
  const made = useNewPath(ANSWERS);
  return (
    <>
      <PageHead
        title={answer ? <bdi>/{answer.shortcut}</bdi> : t('settings.cannedAnswers.new')}
        back={{ to: ANSWERS, name: t('settings.cannedAnswers.title') }}
      />
      <Loaded query={websites} failure={t('settings.cannedAnswers.failed')}>
        {(sites) => (
          <Loaded query={queues} failure={t('settings.cannedAnswers.failed')}>
            {(lines) => (
              <CannedAnswerForm
                stored={answer}
                websites={sites}
                queues={lines}
                onSaved={({ id }) => made(id)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
      {answer && <DeleteAnswer answer={answer} onDeleted={onDeleted} />}
    </>
  );
}

function DeleteAnswer({ answer, onDeleted }: { answer: CannedAnswer; onDeleted: () => void }) {
  const { settingsApi } = useServices();
  return (
    <DeleteSection
      title={t('settings.cannedAnswer.delete.title')}
      text={t('settings.cannedAnswer.delete.text')}
      action={t('settings.cannedAnswer.delete.action')}
      question={t('settings.cannedAnswer.delete.question', { shortcut: `/${answer.shortcut}` })}
      loses={t('settings.cannedAnswer.delete.text')}
      onDelete={() => settingsApi.deleteCannedAnswer(answer.id)}
      onDeleted={onDeleted}
    />
  );
}

function UnknownAnswer() {
  return (
    <EmptyState
      icon={<IconMessageBolt size={34} stroke={1.5} />}
      title={t('settings.cannedAnswer.unknown.title')}
      text={t('settings.cannedAnswer.unknown.text')}
    />
  );
}
