import type { Attachment, Message } from '@parley/wire';
import { DeliveryMark } from '../../components/DeliveryMark';
import { IdleWarning } from '../../components/IdleWarning';
import { MessageBubble } from '../../components/MessageBubble';
import { VideoCard } from '../../components/VideoCard';
import type { Words } from '../../language/en';
import { fill, useLanguage, useWords } from '../../language/language';
import { systemLine } from '../../language/systemLine';
import { timeOfDay } from '../../lib/wording';
import type { ChatFiles } from './chatFiles';
import { endOfCall } from './calls';
import { LaterPart } from './LaterPart';
import type { ChatState } from './state';
import { asksWhetherStillHere, delivery, speaksForWebsite } from './timeline';

interface TakenMessageProps {
  message: Message;
  state: ChatState;
  files: ChatFiles | null;
  onJoinCall: () => void;
  onStay: () => void;
}

/** A message that the server has, as its kind asks for. */
export function TakenMessage({ message, state, files, onJoinCall, onStay }: TakenMessageProps) {
  const { messages, interaction } = state;
  const language = useLanguage();
  const time = timeOfDay(message.sentAt, language);
  const text = systemLine(language, message.kind, message.text);
  if (message.kind === 'VIDEO_CALL') {
    const ended = endOfCall(messages, message.videoCallId) !== null;
    return <VideoCard sentAt={message.sentAt} time={time} ended={ended} onJoin={onJoinCall} />;
  }
  if (asksWhetherStillHere(message, messages, interaction))
    return <IdleWarning text={text} onStay={onStay} />;
  return (
    <MessageBubble
      side={sideOf(message)}
      author={authorOf(message, language.words, state.settings?.name)}
      text={text}
      quiet={message.author === 'CUSTOMER' || message.kind === 'IDLE_WARNING'}
      drawn={state.drawn}
      file={files && message.attachment && <File attachment={message.attachment} files={files} />}
    >
      <time dateTime={message.sentAt}>{time}</time>
      {message.author === 'CUSTOMER' && <DeliveryMark state={delivery(message.seq, interaction)} />}
    </MessageBubble>
  );
}

interface FileProps {
  attachment: Attachment;
  files: ChatFiles;
}

function File({ attachment, files: { access, load } }: FileProps) {
  return (
    <LaterPart
      failed={fill(useWords().fileFailed, attachment.name)}
      part={{ attachment, access }}
      load={async () => (await load()).showFile}
    />
  );
}

function sideOf(message: Message): 'own' | 'other' | 'system' {
  if (message.author === 'CUSTOMER') return 'own';
  return message.author === 'AGENT' || speaksForWebsite(message) ? 'other' : 'system';
}

function authorOf(message: Message, words: Words, website: string | undefined): string {
  if (message.author === 'CUSTOMER') return words.you;
  if (message.author === 'AGENT') return message.authorName ?? words.agent;
  const own = speaksForWebsite(message) ? website : undefined;
  return message.authorName ?? own ?? words.automatic;
}
