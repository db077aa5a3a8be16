import { Icon } from '../../components/Icon';
import { useLanguage } from '../../language/language';
import { standing, waitingTime } from '../../lib/wording';
import type { ChatState } from './state';

interface StandingProps {
  state: ChatState;
  /** Null unless the website mails chats, and this one runs. */
  onMail: (() => void) | null;
}

/** Where the chat stands, and whether the connection does. */
export function Standing({ state, onMail }: StandingProps) {
  const { interaction, connection } = state;
  const language = useLanguage();
  const wait =
    interaction?.state === 'WAITING'
      ? waitingTime(interaction.estimatedWaitSeconds, language)
      : null;
  return (
    <>
      <div class="standing">
        <div
          role="status"
          data-state={
            interaction?.agentAway === true && interaction.state === 'CONVERSATION'
              ? 'AWAY'
              : interaction?.state
          }
        >
          <strong>
            {interaction ? standing(interaction, language) : language.words.connecting}
          </strong>
          {wait !== null && <span>{wait}</span>}
        </div>
        {onMail && (
          <button
            type="button"
            class="mail-open"
            aria-label={language.words.mail.title}
            title={language.words.mail.title}
            onClick={onMail}
          >
            <Icon name="mail" />
          </button>
        )}
      </div>
      <div role="status">
        {connection === 'lost' && <p class="banner">{language.words.connectionLost}</p>}
      </div>
    </>
  );
}
