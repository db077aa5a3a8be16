import { Badge } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { ContactAvatar } from '../../components/ContactAvatar';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { shortAge } from '../../lib/times';
import type { ChatSummary } from './chatSummary';
import styles from './ChatTab.module.css';

export interface ChatTabProps {
  id: string;
  websiteKey: string;
  contactName: string | null;
  closed: boolean;
  unread: number;
  /** A transfer came back and the agent has not read that. */
  cameBack: boolean;
  /** Closed, but still one of the agent's. */
  wrapUp: boolean;
  summary: ChatSummary;
  waitingSince: string | null;
  now: number;
  chosen: boolean;
  /** True for the one tab that the Tab key reaches. */
  reachable: boolean;
  onChoose: () => void;
}

/** One chat in the list. */
export function ChatTab({ id, contactName, unread, closed, summary, ...tab }: ChatTabProps) {
  const contact = contactLabel(contactName, id);
  const waiting = tab.waitingSince ? shortAge(tab.waitingSince, tab.now) : null;
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      className={styles.tab}
      aria-selected={tab.chosen}
      aria-controls={tab.chosen ? 'conversation' : undefined}
      aria-label={tabName(contact, { unread, closed, ...tab })}
      tabIndex={tab.reachable ? 0 : -1}
      data-closed={closed}
      data-unread={tab.cameBack}
      onClick={tab.onChoose}
    >
      <ContactAvatar name={contact} />
      <span className={styles.middle}>
        <span className={styles.line}>
          <bdi className={styles.contact}>{contact}</bdi>
          {waiting && (
            <span className={styles.age} title={t('chat.waits', { age: waiting })}>
              {waiting}
            </span>
          )}
        </span>
        <span className={styles.line}>
          <span className={styles.website}>{tab.websiteKey}</span>
          <span className={styles.summary} data-kind={summary.kind} dir="auto">
            {summary.text}
          </span>
          {tab.cameBack && (
            <IconArrowBackUp className={styles.cameBack} size={16} aria-hidden="true" />
          )}
          {unread > 0 && (
            <Badge className={styles.unread} size="sm" circle={unread < 10}>
              {unread > 99 ? '99+' : unread}
            </Badge>
          )}
        </span>
      </span>
    </button>
  );
}

type Marks = Pick<ChatTabProps, 'unread' | 'closed' | 'cameBack' | 'wrapUp'>;

function tabName(contact: string, { unread, closed, cameBack, wrapUp }: Marks): string {
  if (cameBack) return t('chat.tab.cameBack', { contact });
  if (wrapUp) return t('chat.tab.wrapUp', { contact });
  if (unread > 0) return t('chat.tab.unread', { contact, count: unread });
  return closed ? t('chat.tab.closed', { contact }) : contact;
}
