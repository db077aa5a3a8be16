import { Badge } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'react-router';
import { t } from '../lib/i18n/translate';
import { dateAndTime } from '../lib/times';
import styles from './PublishedList.module.css';

interface PublishedSectionProps {
  title: string;
  intro: string;
  /** Begins a new one; not there while something else of the section does. */
  action: ReactNode;
  children: ReactNode;
}

/** One kind of what analysts publish: what it is for, a way to a new one, and all there are. */
export function PublishedSection({ title, intro, action, children }: PublishedSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.title} id={id}>
            {title}
          </h2>
          <p className={styles.intro}>{intro}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** The list of a section; its children are the rows. */
export function PublishedList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}

interface PublishedRowProps {
  to: string;
  name: string;
  /** What it is known by elsewhere. */
  code?: string;
  /** What its last author wrote about it. */
  comment?: string | null;
  /** The version that is in use; absent of what was never published. */
  version?: number;
  /** Something of it that is not published. */
  draft?: string | undefined;
  facts: readonly string[];
}

/** One of the list; the whole row leads to it. */
export function PublishedRow({ to, name, code, comment = null, ...when }: PublishedRowProps) {
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.name} title={name}>
          <Link to={to} className={styles.link}>
            <bdi>{name}</bdi>
          </Link>
        </h3>
        {code !== undefined && <code className={styles.key}>{code}</code>}
        {comment !== null && (
          <p className={styles.comment} dir="auto" title={comment}>
            {comment}
          </p>
        )}
      </div>
      <When {...when} />
    </li>
  );
}

function When({ version, draft, facts }: Pick<PublishedRowProps, 'version' | 'draft' | 'facts'>) {
  return (
    <div className={styles.when}>
      <div className={styles.badges}>
        {version !== undefined && (
          <Badge variant="light" tt="none">
            {t('flows.version', { version })}
          </Badge>
        )}
        {draft !== undefined && (
          <Badge variant="outline" tt="none">
            {draft}
          </Badge>
        )}
      </div>
      {facts.map((fact) => (
        <p key={fact} className={styles.facts}>
          <bdi>{fact}</bdi>
        </p>
      ))}
    </div>
  );
}

interface Published {
  publishedAt: string;
  publishedBy: string | null;
  websites: readonly string[];
}

/** When and by whom it was published, and the websites that use it; or that none does. */
export function publishedFacts({ publishedAt, publishedBy, websites }: Published, none: string) {
  const time = dateAndTime(publishedAt);
  return [
    publishedBy === null
      ? t('flows.published', { time })
      : t('flows.publishedBy', { time, who: publishedBy }),
    websites.length === 0 ? none : `${t('flows.websites')} ${websites.join(', ')}`,
  ];
}
