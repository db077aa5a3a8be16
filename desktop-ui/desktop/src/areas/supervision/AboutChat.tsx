import { useState } from 'react';
import { ContactPanel } from '../../features/contact/ContactPanel';
import { SupervisedDetails } from '../../features/details/SupervisedDetails';
import { JourneyPanel } from '../../features/journey/JourneyPanel';
import type { AboutPart } from '../../features/supervisionChat/RoutePanel';
import type { ChatInView } from '../../features/supervisionChat/SupervisedChat';

interface AboutChatProps {
  /** Null while none of them is to be seen. */
  part: AboutPart | null;
  chat: ChatInView;
}

/** A chat's facts, its contact, or what else the contact has asked, for a supervisor. */
export function AboutChat({ part, chat }: AboutChatProps) {
  // What somebody has begun to change of the contact stays while they look at another part.
  const [contactSeen, setContactSeen] = useState(false);
  if (part === 'contact' && !contactSeen) setContactSeen(true);
  return (
    <>
      {part === 'interaction' && <SupervisedDetails {...chat} />}
      <div hidden={part !== 'contact'}>
        {contactSeen && <ContactPanel interaction={chat.interaction} />}
      </div>
      {part === 'journey' && <JourneyPanel interaction={chat.interaction} />}
    </>
  );
}
