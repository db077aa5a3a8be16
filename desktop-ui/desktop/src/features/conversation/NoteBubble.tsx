import { Whisper } from '../../components/Whisper';
import { t } from '../../lib/i18n/translate';
import type { NoteRow } from './timeline';

/** A note or a supervisor's whisper among the messages. */
export function NoteBubble({ row }: { row: NoteRow }) {
  const label = t(`conversation.${row.kind}`, { author: row.authorName ?? '' });
  return <Whisper label={label} text={row.text} mentions={row.mentions} sentAt={row.sentAt} />;
}
