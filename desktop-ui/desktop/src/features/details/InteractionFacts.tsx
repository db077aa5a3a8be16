import type { Interaction } from '@parley/wire';
import type { ReactNode } from 'react';
import { PageLink } from '../../components/PageLink';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import { browserText } from './browserText';
import { endingText } from './endingText';
import { ratingText } from './ratingText';
import styles from './InteractionDetails.module.css';

/** Where an interaction comes from, when it was what, and what came of it. */
export function InteractionFacts({ interaction }: { interaction: Interaction }) {
  return (
    <dl className={styles.facts}>
      <Fact term={t('details.website')}>
        {interaction.websiteName} ({interaction.websiteKey})
      </Fact>
      <Fact term={t('details.queue')}>{interaction.queueName}</Fact>
      <Fact term={t('details.page')}>
        {interaction.pageUrl && <PageLink address={interaction.pageUrl} />}
      </Fact>
      <Fact term={t('details.referrer')}>
        {interaction.referrer && <PageLink address={interaction.referrer} />}
      </Fact>
      <Fact term={t('details.browser')}>{browserText(interaction)}</Fact>
      <Fact term={t('details.agent')}>{interaction.agentName}</Fact>
      <Fact term={t('details.started')}>{dateAndTime(interaction.startedAt)}</Fact>
      <Fact term={t('details.accepted')}>{moment(interaction.acceptedAt)}</Fact>
      <Fact term={t('details.lastMessage')}>{moment(interaction.lastMessageAt)}</Fact>
      {interaction.closedAt && (
        <Fact term={t('details.closed')}>{moment(interaction.closedAt)}</Fact>
      )}
      {interaction.state === 'CLOSED' && (
        <Fact term={t('details.closeCause')}>{endingText(interaction)}</Fact>
      )}
      {interaction.disposition !== null && (
        <Fact term={t('details.disposition')}>
          <Disposal interaction={interaction} />
        </Fact>
      )}
      {interaction.dispositionMissing && (
        <Fact term={t('details.disposition')}>{t('details.disposition.missing')}</Fact>
      )}
      {interaction.rating !== null && (
        <Fact term={t('details.rating')}>
          <Rating rating={interaction.rating} />
        </Fact>
      )}
      {interaction.previousStartedAt !== null && (
        <Fact term={t('details.previous')}>{moment(interaction.previousStartedAt)}</Fact>
      )}
      {interaction.priority > 0 && <Fact term={t('details.priority')}>{interaction.priority}</Fact>}
      <Fact term={t('details.id')}>
        <code className={styles.id}>{interaction.id}</code>
      </Fact>
    </dl>
  );
}

function Disposal({ interaction }: { interaction: Interaction }) {
  const { disposition, dispositionComment, disposedBy } = interaction;
  return (
    <div>
      <bdi>{disposition}</bdi>
      {dispositionComment !== null && (
        <p className={styles.comment} dir="auto">
          {dispositionComment}
        </p>
      )}
      {disposedBy !== null && (
        <span className={styles.by}>{t('details.disposition.by', { agent: disposedBy })}</span>
      )}
    </div>
  );
}

function Rating({ rating }: { rating: NonNullable<Interaction['rating']> }) {
  return (
    <div>
      {ratingText(rating)}
      {rating.comment !== null && (
        <p className={styles.comment} dir="auto">
          {rating.comment}
        </p>
      )}
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{term}</dt>
      <dd>{children ?? t('details.none')}</dd>
    </div>
  );
}

function moment(instant: string | null): string | null {
  return instant === null ? null : dateAndTime(instant);
}
