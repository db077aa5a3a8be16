import { useWords } from '../../language/language';
import type { Chat } from './chat';
import { FormPart } from './FormPart';
import type { ChatState } from './state';

interface PreChatFormProps {
  schema: unknown;
  greeting: string;
  state: ChatState;
  chat: Chat;
}

/** The website's greeting and the form that its chats begin with. */
export function PreChatForm({ schema, greeting, state, chat }: PreChatFormProps) {
  const words = useWords();
  return (
    <div class="start">
      <p class="greeting" dir="auto">
        {greeting}
      </p>
      <FormPart
        chat={chat}
        part={{
          schema,
          ...state.preChat,
          notice: state.notice,
          sending: state.starting,
          submitLabel: words.startChat,
          onChange: () => undefined,
          onSubmit: (answers) => chat.starter.fill(answers),
        }}
      />
    </div>
  );
}
