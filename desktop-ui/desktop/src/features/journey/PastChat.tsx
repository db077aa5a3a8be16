import type { JourneyEntry, Message } from '@parley/wire';
import { useServices } from '../../api/services';
import { AttachmentCard } from '../../components/AttachmentCard';
import { Dialog } from '../../components/Dialog';
import { Loaded } from '../../components/Loaded';
import { Markup } from '../../components/Markup';
import { t } from '../../lib/i18n/translate';
import { messageText } from '../../lib/messageText';
import { dateAndTime } from '../../lib/times';
import styles from './Journey.module.css';
import { usePastMessages } from './useJourney';

interface PastChatProps {
  chatId: string;
  /** Null while none is opened. */
  entry: JourneyEntry | null;
  onClose: () => void;
}

/** Another interaction of the contact, to read. */
export function PastChat({ chatId, entry, onClose }: PastChatProps) {
  const title =
    entry === null
      ? ''
      : t('journey.chat', { website: entry.websiteName, date: dateAndTime(entry.startedAt) });
  return (
    <Dialog opened={entry !== null} title={title} onClose={onClose} size="lg">
      {entry && <Messages chatId={chatId} otherId={entry.id} />}
    </Dialog>
  );
}

function Messages({ chatId, otherId }: { chatId: string; otherId: string }) {
  const { api } = useServices();
  const messages = usePastMessages(chatId, otherId);
  return (
    <Loaded query={messages} failure={t('journey.messages.failed')}>
      {(all) =>
        all.length === 0 ? (
          <p className={styles.none}>{t('journey.messages.none')}</p>
        ) : (
          <ol className={styles.messages} aria-label={t('journey.messages')} tabIndex={0}>
            {all.map((message) => (
              <PastMessage
                key={message.id}
                message={message}
                filesAt={api.contacts.pastFilesAt(chatId, otherId)}
              />
            ))}
          </ol>
        )
      }
    </Loaded>
  );
}

const WRITERS = {
  CUSTOMER: 'journey.customer',
  AGENT: 'journey.agent',
  SYSTEM: 'journey.system',
} as const;

function PastMessage({ message, filesAt }: { message: Message; filesAt: string }) {
  const { attachment } = message;
  const writer = message.author === 'SUPERVISOR' ? 'journey.agent' : WRITERS[message.author];
  return (
    <li className={styles.message} data-author={message.author}>
      <p className={styles.writer}>
        <bdi>{message.authorName ?? t(writer)}</bdi>{' '}
        <time dateTime={message.sentAt}>{dateAndTime(message.sentAt)}</time>
      </p>
      {attachment !== null && (
        <AttachmentCard attachment={attachment} address={`${filesAt}/${attachment.id}`} />
      )}
      {message.text !== '' && <Markup text={messageText(message)} />}
    </li>
  );
}
