import type { Message } from '@parley/wire';
import type { Access } from '../../files/access';
import type { ChatContext } from './context';

/** What the files of a chat are shown and sent with. */
export interface ChatFiles {
  access: Access;
  load: ChatContext['loadFiles'];
  /** An id for a message with a file. */
  newId: () => string;
  /** The server has taken a file. */
  onTaken: (message: Message) => void;
}
