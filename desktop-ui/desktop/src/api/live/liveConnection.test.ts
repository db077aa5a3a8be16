import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DesktopEvent } from '@parley/wire';
import { readDesktopEvent } from './desktopEvent';
import { LiveConnection } from './liveConnection';
import type { LiveQueue, LiveSocket, SocketListener } from './stompSocket';

describe('the live connection', () => {
  let listeners: SocketListener[];
  let live: LiveConnection<DesktopEvent>;
  const onConnected = vi.fn();
  const onEvent = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    listeners = [];
    onConnected.mockReset();
    onEvent.mockReset();
    const openSocket = (_queue: LiveQueue, listener: SocketListener): LiveSocket => {
      listeners.push(listener);
      return { send: () => undefined, close: () => listener.closed() };
    };
    live = new LiveConnection({
      openSocket,
      queue: '/user/queue/desktop',
      read: readDesktopEvent,
      onEvent,
      onConnected,
      onProblem: () => undefined,
      onLost: () => undefined,
      random: () => 1,
    });
    live.start();
  });
  afterEach(() => {
    live.stop();
    vi.useRealTimers();
  });

  it('comes back by itself, later each time but within five seconds', () => {
    const waits: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      listeners.at(-1)?.closed();
      const before = Date.now();
      vi.advanceTimersToNextTimer();
      waits.push(Date.now() - before);
    }

    expect(waits).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
  });

  it('asks for what was missed at every connection', () => {
    listeners[0]?.opened();
    listeners[0]?.closed();
    expect(live.status.get()).toBe('lost');
    vi.advanceTimersToNextTimer();
    listeners[1]?.opened();

    expect(live.status.get()).toBe('connected');
    expect(onConnected).toHaveBeenCalledTimes(2);
  });

  it('does not wait when told that the network is back', () => {
    listeners[0]?.closed();

    live.retryNow();

    expect(listeners).toHaveLength(2);
    vi.advanceTimersByTime(10_000);
    expect(listeners).toHaveLength(2);
  });

  it('hears nothing of a socket that it has left', () => {
    listeners[0]?.opened();
    live.drop();

    listeners[0]?.event('{"type":"typing","interactionId":"x"}');
    listeners[0]?.closed();

    expect(onEvent).not.toHaveBeenCalled();
    vi.advanceTimersToNextTimer();
    expect(listeners).toHaveLength(2);
  });

  it('ignores kinds of events that it does not know', () => {
    listeners[0]?.opened();

    listeners[0]?.event('{"type":"from-the-future"}');
    listeners[0]?.event('no JSON');
    listeners[0]?.event('{"type":"typing","interactionId":"x"}');

    expect(onEvent.mock.calls).toEqual([[{ type: 'typing', interactionId: 'x' }]]);
  });

  it('stays away once stopped', () => {
    live.stop();
    vi.advanceTimersByTime(20_000);

    expect(listeners).toHaveLength(1);
    expect(live.send('/app/typing', {})).toBe(false);
  });
});
