import { useLanguage } from '../../language/language';
import { standing, waitingTime } from '../../lib/wording';
import type { ChatState } from './state';

/** Where the chat stands, and whether the connection does. */
export function Standing({ state }: { state: ChatState }) {
  const { interaction, connection } = state;
  const language = useLanguage();
  const wait =
    interaction?.state === 'WAITING'
      ? waitingTime(interaction.estimatedWaitSeconds, language)
      : null;
  return (
    <>
      <div
        class="standing"
        role="status"
        data-state={
          interaction?.agentAway === true && interaction.state === 'CONVERSATION'
            ? 'AWAY'
            : interaction?.state
        }
      >
        <strong>{interaction ? standing(interaction, language) : language.words.connecting}</strong>
        {wait !== null && <span>{wait}</span>}
      </div>
      <div role="status">
        {connection === 'lost' && <p class="banner">{language.words.connectionLost}</p>}
      </div>
    </>
  );
}
