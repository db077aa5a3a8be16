import type { Message, SendMessage } from '@parley/wire';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../lib/clock';
import { memoryStorage } from '../../lib/storage';
import { CHAT, message } from '../../test/fixtures';
import { ApiProblem, NetworkFailure, problemFrom } from '../problem';
import { MessageSender } from './messageSender';

type Answer = 'ok' | 'network' | { status: number; type: string };

describe('the message sender', () => {
  let answers: Answer[];
  let connected: boolean;
  let tries: SendMessage[];
  const storage = memoryStorage();

  const send = (_: string, body: SendMessage): Promise<Message> => {
    tries.push(body);
    const answer = answers.shift() ?? 'ok';
    if (answer === 'network') return Promise.reject(new NetworkFailure('network'));
    if (answer !== 'ok') return Promise.reject(new ApiProblem(problemFrom(answer.status, answer)));
    return Promise.resolve(message(tries.length, { ...body, author: 'AGENT' }));
  };
  const create = () => {
    const sender = new MessageSender({
      api: { send },
      storage,
      agentId: 'anna',
      clock: systemClock,
      isConnected: () => connected,
      onAcknowledged: () => undefined,
    });
    sender.start();
    return sender;
  };
  const texts = () => tries.map(({ text }) => text);

  beforeEach(() => {
    vi.useFakeTimers();
    answers = [];
    tries = [];
    connected = true;
    storage.remove('parley.outbox.anna');
  });
  afterEach(() => void vi.useRealTimers());

  it('sends one after the other and keeps nothing that is acknowledged', async () => {
    const sender = create();

    sender.send(CHAT, 'one');
    sender.send(CHAT, 'two');
    await vi.runAllTimersAsync();

    expect(texts()).toEqual(['one', 'two']);
    expect(sender.outbox.get()).toEqual([]);
  });

  it('keeps messages while the connection is lost and sends them once, in order, with their ids', async () => {
    connected = false;
    answers = ['network', 'network'];
    const sender = create();

    sender.send(CHAT, 'one');
    sender.send(CHAT, 'two');
    await vi.advanceTimersByTimeAsync(1);
    expect(sender.outbox.get().map(({ failure }) => failure)).toEqual([null, null]);
    connected = true;
    await vi.runAllTimersAsync();

    expect(texts().slice(-2)).toEqual(['one', 'two']);
    expect(new Set(tries.map(({ id }) => id)).size).toBe(2);
    expect(sender.outbox.get()).toEqual([]);
  });

  it('gives up after three tries on a standing connection, and tries again when asked', async () => {
    answers = ['network', 'network', 'network'];
    const sender = create();

    sender.send(CHAT, 'one');
    await vi.runAllTimersAsync();
    expect(sender.outbox.get()[0]?.failure?.retryable).toBe(true);
    sender.retry(CHAT);
    await vi.runAllTimersAsync();

    expect(new Set(tries.map(({ id }) => id)).size).toBe(1);
    expect(sender.outbox.get()).toEqual([]);
  });

  it('does not try again what the server will never take', async () => {
    answers = [{ status: 409, type: '/problems/interaction-closed' }];
    const sender = create();

    sender.send(CHAT, 'too late');
    await vi.runAllTimersAsync();
    sender.resume();
    await vi.runAllTimersAsync();

    expect(tries).toHaveLength(1);
    expect(sender.outbox.get()[0]?.failure?.retryable).toBe(false);
  });

  it('goes on after a reload of the page', async () => {
    connected = false;
    answers = ['network'];
    const before = create();
    before.send(CHAT, 'unsent');
    await vi.advanceTimersByTimeAsync(1);
    before.stop();

    const after = create();
    await vi.runAllTimersAsync();

    expect(texts()).toEqual(['unsent', 'unsent']);
    expect(tries[0]?.id).toBe(tries[1]?.id);
    expect(after.outbox.get()).toEqual([]);
  });

  it('waits for a new session when the old one has ended', async () => {
    answers = [{ status: 401, type: '/problems/unauthenticated' }];
    const sender = create();

    sender.send(CHAT, 'kept');
    await vi.runAllTimersAsync();

    expect(tries).toHaveLength(1);
    expect(sender.outbox.get()).toMatchObject([{ text: 'kept', failure: null }]);
  });
});
