import { ContactPanel } from '../../features/contact/ContactPanel';
import { SupervisedDetails } from '../../features/details/SupervisedDetails';
import { JourneyPanel } from '../../features/journey/JourneyPanel';
import type { AboutPart } from '../../features/supervisionChat/RoutePanel';
import type { ChatInView } from '../../features/supervisionChat/SupervisedChat';

interface AboutChatProps {
  part: AboutPart;
  chat: ChatInView;
}

/** A chat's facts, its contact, or what else the contact has asked, for a supervisor. */
export function AboutChat({ part, chat }: AboutChatProps) {
  switch (part) {
    case 'interaction':
      return <SupervisedDetails {...chat} />;
    case 'contact':
      return <ContactPanel interaction={chat.interaction} />;
    case 'journey':
      return <JourneyPanel interaction={chat.interaction} />;
  }
}
