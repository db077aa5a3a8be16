import { Button, NativeSelect } from '@mantine/core';
import type { CannedAnswer } from '@parley/wire';
import { IconMessageBolt } from '@tabler/icons-react';
import { useState } from 'react';
import { useCannedAnswers } from '../../api/useCannedAnswers';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import styles from './CannedAnswersPage.module.css';
import { placeWords, SHARED_SCOPES, type SharedScope } from './cannedAnswerForm';

type Filter = SharedScope | null;

/** The page of the administrators' canned answers. */
export function CannedAnswersPage() {
  const [scope, setScope] = useState<Filter>(null);
  const answers = useCannedAnswers(scope);
  return (
    <>
      <PageHead title={t('settings.cannedAnswers.title')} text={t('settings.cannedAnswers.text')} />
      <NewLink>{t('settings.cannedAnswers.new')}</NewLink>
      <ScopeFilter scope={scope} onChange={setScope} />
      <Loaded query={answers} failure={t('settings.cannedAnswers.failed')}>
        {({ pages }) => (
          <AnswerList answers={pages.flatMap((page) => page.answers)} filtered={scope !== null} />
        )}
      </Loaded>
      {answers.hasNextPage && (
        <MoreAnswers
          loading={answers.isFetchingNextPage}
          failed={answers.isFetchNextPageError}
          onMore={() => void answers.fetchNextPage()}
        />
      )}
    </>
  );
}

interface ScopeFilterProps {
  scope: Filter;
  onChange: (scope: Filter) => void;
}

function ScopeFilter({ scope, onChange }: ScopeFilterProps) {
  return (
    <NativeSelect
      className={styles.filter}
      label={t('settings.cannedAnswers.filter')}
      value={scope ?? ''}
      data={[
        { value: '', label: t('settings.cannedAnswers.filter.all') },
        ...SHARED_SCOPES.map((value) => ({
          value,
          label: t(`settings.cannedAnswers.filter.${value}`),
        })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onChange(SHARED_SCOPES.find((one) => one === value) ?? null)
      }
    />
  );
}

function AnswerList({ answers, filtered }: { answers: CannedAnswer[]; filtered: boolean }) {
  if (answers.length === 0) {
    const none = filtered ? 'noneHere' : 'none';
    return (
      <EmptyState
        icon={<IconMessageBolt size={34} stroke={1.5} />}
        title={t(`settings.cannedAnswers.${none}.title`)}
        text={t(`settings.cannedAnswers.${none}.text`)}
      />
    );
  }
  return (
    <LinkRows label={t('settings.cannedAnswers.title')}>
      {answers.map((answer) => (
        <LinkRow
          key={answer.id}
          to={answer.id}
          name={`/${answer.shortcut}`}
          note={answer.text}
          facts={[placeWords(answer)]}
        />
      ))}
    </LinkRows>
  );
}

interface MoreAnswersProps {
  loading: boolean;
  failed: boolean;
  onMore: () => void;
}

function MoreAnswers({ loading, failed, onMore }: MoreAnswersProps) {
  return (
    <div className={styles.more}>
      <div role="alert">{failed && <p>{t('settings.cannedAnswers.more.failed')}</p>}</div>
      <Button
        variant="default"
        data-disabled={loading}
        aria-disabled={loading}
        onClick={loading ? undefined : onMore}
      >
        {t(failed ? 'app.retry' : 'settings.cannedAnswers.more')}
      </Button>
    </div>
  );
}
