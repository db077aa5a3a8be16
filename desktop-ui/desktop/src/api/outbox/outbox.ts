import { isRecord } from '../../lib/json';

/** A message of this agent that the server has not acknowledged. */
export interface OutgoingMessage {
  /** Made here, the same for every try: the server stores it once. */
  id: string;
  interactionId: string;
  text: string;
  writtenAt: string;
  /** Null while it is being sent or waits for the connection. */
  failure: SendFailure | null;
}

export interface SendFailure {
  /** What the person is told. */
  why: string;
  /** False when the very same message can never be sent. */
  retryable: boolean;
}

/** In the order of writing. */
export type Outbox = readonly OutgoingMessage[];

export function written(outbox: Outbox, message: OutgoingMessage): Outbox {
  return [...outbox, message];
}

export function removed(outbox: Outbox, id: string): Outbox {
  return outbox.some((message) => message.id === id)
    ? outbox.filter((message) => message.id !== id)
    : outbox;
}

/**
 * A message failed. If it may be tried again, those behind it fail with it: they would
 * otherwise overtake it.
 */
export function failed(outbox: Outbox, id: string, failure: SendFailure): Outbox {
  const chat = outbox.find((message) => message.id === id)?.interactionId;
  return outbox.map((message) => {
    const behind = failure.retryable && message.interactionId === chat && message.failure === null;
    return message.id === id || behind ? { ...message, failure } : message;
  });
}

/** All that may be tried again is to be sent, in one chat or in all. */
export function retried(outbox: Outbox, interactionId?: string): Outbox {
  return outbox.map((message) =>
    message.failure?.retryable && (interactionId ?? message.interactionId) === message.interactionId
      ? { ...message, failure: null }
      : message,
  );
}

/** The message to send next in a chat. */
export function nextToSend(outbox: Outbox, interactionId: string): OutgoingMessage | null {
  return outbox.find((m) => m.interactionId === interactionId && m.failure === null) ?? null;
}

export function chatsToSend(outbox: Outbox): string[] {
  return [...new Set(outbox.filter((m) => m.failure === null).map((m) => m.interactionId))];
}

/** What an earlier page left in the storage, as far as it can be believed. */
export function parseOutbox(stored: unknown): Outbox {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: unknown) => {
    if (!isRecord(item)) return [];
    const { id, interactionId, text, writtenAt } = item;
    const whole =
      typeof id === 'string' &&
      typeof interactionId === 'string' &&
      typeof text === 'string' &&
      typeof writtenAt === 'string';
    return whole ? [{ id, interactionId, text, writtenAt, failure: null }] : [];
  });
}
