/** What happens in the chat, as the page hears of it; never what is written there. */
export interface ParleyEvents {
  /** The window is open now. */
  open: Record<string, never>;
  /** The window is minimised now. */
  close: Record<string, never>;
  /** The customer's first message is with the server. */
  'chat-started': Record<string, never>;
  'chat-ended': { by: 'customer' | 'agent' | 'other' };
  /** The other side has written. */
  message: { from: 'agent' | 'website' };
  /** How many messages the customer has not seen. */
  unread: { unread: number };
}

/** A value that is null is taken away. */
export type ParleyAttributes = Record<string, string | number | boolean | null>;

/** What a page can do with the chat. */
export interface ParleyApi {
  open(): void;
  close(): void;
  /** Says who the customer is: a JWT that the website's server has signed. */
  identify(jwt: string): void;
  /** Tells the agent something about the customer; not verified. */
  setAttributes(attributes: ParleyAttributes): void;
  /** Asks for a queue by a word of the website's, for the next chat; null asks for none. */
  setQueueHint(hint: string | null): void;
  /** Hears of an event from now on; the answer ends that. */
  on<Name extends keyof ParleyEvents>(
    name: Name,
    listener: (event: ParleyEvents[Name]) => void,
  ): () => void;
}

/** `window.parley`: its methods, or a call with a method's name and arguments. */
export interface Parley extends ParleyApi {
  (command: keyof ParleyApi, ...values: unknown[]): void;
}
