import { useEffect, useRef } from 'preact/hooks';
import { isOpen, type WebsiteView } from '../../lib/views';
import { useWords } from '../../language/language';
import { mayTakeFocus } from '../../lib/focus';
import { offlineIntro } from '../../lib/offlineWords';
import type { Chat } from './chat';
import { FormPart } from './FormPart';
import type { OfflineDraft } from './state';

interface OfflinePageProps {
  settings: WebsiteView;
  draft: OfflineDraft;
  chat: Chat;
}

/** Where a message is left when no chat is possible, and the thanks for it. */
export function OfflinePage({ settings, draft, chat }: OfflinePageProps) {
  const texts = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What had the focus is gone, and what is here now should be read out: once, by the heading.
    if (mayTakeFocus(heading.current)) heading.current.focus();
  }, [draft.sent]);
  const words = draft.sent
    ? { title: texts.offline.thanks, text: texts.offline.thanksText }
    : offlineIntro(texts, draft.invited, settings.availability);
  return (
    <div class="offline">
      <h3 tabIndex={-1} ref={heading} aria-describedby="offline-intro">
        {words.title}
      </h3>
      <p id="offline-intro">{words.text}</p>
      {draft.sent ? (
        <AfterSending isOpen={isOpen(settings)} chat={chat} />
      ) : (
        <FormPart
          chat={chat}
          part={{
            schema: settings.offlineForm,
            answers: draft.answers,
            faults: draft.faults,
            notice: draft.notice,
            sending: draft.sending,
            submitLabel: texts.sendMessage,
            onChange: (answers) => chat.offline.type(answers),
            onSubmit: (answers) => void chat.offline.send(answers),
          }}
        />
      )}
      {draft.invited && !draft.sent && (
        <button type="button" class="secondary" onClick={() => chat.offline.decline()}>
          {texts.backToChat}
        </button>
      )}
    </div>
  );
}

function AfterSending({ isOpen, chat }: { isOpen: boolean; chat: Chat }) {
  const words = useWords();
  return isOpen ? (
    <button type="button" class="primary" onClick={() => chat.startNew()}>
      {words.newChat}
    </button>
  ) : (
    <button type="button" class="secondary" onClick={() => chat.offline.reset()}>
      {words.anotherMessage}
    </button>
  );
}
