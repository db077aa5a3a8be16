import { useState } from 'preact/hooks';
import { useWords } from '../../language/language';
import type { Answer, Faults } from '../../forms/answers';
import type { Chat } from './chat';
import { FormPart } from './FormPart';

interface Draft {
  faults: Faults;
  notice: string | null;
  sending: boolean;
}

const NOTHING_WRONG = { faults: {}, notice: null };

/** The form that asks the customer what they think of the chat that is over. */
export function RatingCard({ schema, chat }: { schema: unknown; chat: Chat }) {
  const words = useWords();
  const [draft, setDraft] = useState<Draft>({ ...NOTHING_WRONG, sending: false });
  const send = async (answers: Record<string, Answer>) => {
    setDraft({ ...NOTHING_WRONG, sending: true });
    setDraft({ ...((await chat.rate(answers)) ?? NOTHING_WRONG), sending: false });
  };
  return (
    <section class="asked rating" aria-label={words.rating}>
      <FormPart
        chat={chat}
        part={{
          schema,
          answers: {},
          ...draft,
          submitLabel: words.sendRating,
          onChange: () => undefined,
          onSubmit: (answers) => void send(answers),
        }}
      />
    </section>
  );
}
