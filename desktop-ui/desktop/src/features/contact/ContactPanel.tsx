import type { ChatContact, Interaction } from '@parley/wire';
import { IconUserOff } from '@tabler/icons-react';
import { ApiProblem } from '../../api/problem';
import { ContactAvatar } from '../../components/ContactAvatar';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { contactLabel } from '../../lib/contact';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import { ContactForm } from './ContactForm';
import styles from './ContactPanel.module.css';
import { useContact } from './useContact';
import { VerifiedBadge } from './VerifiedBadge';

/** Who the customer of a chat is, to read and to change. */
export function ContactPanel({ interaction }: { interaction: Interaction }) {
  const contact = useContact(interaction);
  const { error } = contact;
  if (error instanceof ApiProblem && error.kind === 'contact-not-found') return <Erased />;
  return (
    <Loaded query={contact} failure={t('contact.failed')}>
      {(known) => <KnownContact key={known.id} chatId={interaction.id} contact={known} />}
    </Loaded>
  );
}

function KnownContact({ chatId, contact }: { chatId: string; contact: ChatContact }) {
  const label = contactLabel(contact.name, chatId);
  return (
    <div className={styles.panel}>
      <div className={styles.who}>
        <ContactAvatar name={label} />
        <div className={styles.name}>
          <bdi>{label}</bdi>
          <VerifiedBadge verified={contact.verified} />
        </div>
      </div>
      <p className={styles.text}>{t(reasonOf(contact))}</p>
      {contact.externalId !== null && (
        <p className={styles.text}>
          {t('contact.externalId')}: <bdi className={styles.id}>{contact.externalId}</bdi>
        </p>
      )}
      <ContactForm chatId={chatId} contact={contact} />
      <p className={styles.text}>
        {t('contact.list', { list: contact.listName })}
        <br />
        {t('contact.since', { date: dateAndTime(contact.createdAt) })}
      </p>
    </div>
  );
}

function reasonOf({ verified, known }: ChatContact) {
  if (verified) return 'contact.verified.text';
  return known ? 'contact.known.text' : 'contact.unverified.text';
}

function Erased() {
  return (
    <EmptyState
      icon={<IconUserOff size={34} stroke={1.5} />}
      title={t('beside.contact')}
      text={t('contact.erased')}
    />
  );
}
