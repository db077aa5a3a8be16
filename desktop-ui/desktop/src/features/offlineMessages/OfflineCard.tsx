import { safeHref } from '@parley/markup';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { FormAnswer, OfflineMessage } from '@parley/wire';
import { Link } from 'react-router';
import { useFinishOffline } from '../../api/supervision/useOfflineMessages';
import { type FactLine, Facts } from '../../components/Facts';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './OfflineCard.module.css';
import { answerOf, otherAnswers } from './offlineAnswers';

/** One offline message: who, what, when, why, and whether somebody has handled it. */
export function OfflineCard({ message }: { message: OfflineMessage }) {
  const finish = useFinishOffline();
  const name = answerOf(message, 'name') ?? t('offline.noName');
  return (
    <li>
      <article className={styles.card} aria-label={t('offline.from', { name })}>
        <header className={styles.head}>
          <h3 className={styles.name}>
            <bdi>{name}</bdi>
          </h3>
          <time dateTime={message.createdAt}>{dateAndTime(message.createdAt)}</time>
        </header>
        <p className={styles.text} dir="auto">
          {answerOf(message, 'message')}
        </p>
        <Facts lines={factsOf(message)} />
        <footer className={styles.foot}>
          {message.interactionId !== null && (
            <Link to={`/supervision/${message.interactionId}`}>{t('offline.chat')}</Link>
          )}
          {message.state === 'OPEN' ? (
            <Button
              size="sm"
              variant="default"
              leftSection={<IconCheck size={16} />}
              loading={finish.isPending}
              onClick={() => finish.mutate(message.id)}
            >
              {t('offline.finish')}
            </Button>
          ) : (
            <p className={styles.done}>{doneWords(message)}</p>
          )}
        </footer>
        <div role="alert">
          {finish.isError && <p className={styles.failure}>{t('offline.finish.failed')}</p>}
        </div>
      </article>
    </li>
  );
}

function factsOf(message: OfflineMessage): FactLine[] {
  const page = message.pageUrl === null ? null : safeHref(message.pageUrl);
  return [
    ...otherAnswers(message).map((answer) => ({ term: answer.label, value: shown(answer) })),
    { term: t('offline.website'), value: message.websiteName },
    ...(page === null
      ? []
      : [
          {
            term: t('offline.page'),
            value: (
              <a href={page} target="_blank" rel="noopener noreferrer nofollow">
                {page}
              </a>
            ),
          },
        ]),
    { term: t('offline.reason'), value: t(`offline.reason.${message.reason ?? 'OTHER'}`) },
  ];
}

/** Encoded: what a customer typed must not become the mail's subject or text. */
function shown({ key, value }: FormAnswer) {
  if (key !== 'email') return <bdi>{value}</bdi>;
  return (
    <a href={`mailto:${encodeURIComponent(value)}`}>
      <bdi>{value}</bdi>
    </a>
  );
}

function doneWords({ doneByName, doneAt }: OfflineMessage): string {
  return t('offline.done', {
    name: doneByName ?? '',
    at: doneAt === null ? '' : dateAndTime(doneAt),
  });
}
