import type { DesktopEvent } from '@parley/wire';
import type { DeskParts } from './desk';
import { MentionBox } from './cache/mentionBox';
import { readDesktopEvent } from './live/desktopEvent';
import { LiveConnection } from './live/liveConnection';

/** The live wire of a supervisor who is no agent: hears of mentions and of nothing else. */
export class MentionWire {
  readonly box: MentionBox;
  readonly live: LiveConnection<DesktopEvent>;
  private readonly listeners = new Set<(event: DesktopEvent) => void>();

  constructor({ queries, api, openSocket }: DeskParts) {
    this.box = new MentionBox(queries, api);
    this.live = new LiveConnection({
      openSocket,
      queue: '/user/queue/desktop',
      read: readDesktopEvent,
      onEvent: (event) => this.apply(event),
      onProblem: () => this.box.refresh(),
      onConnected: () => this.box.refresh(),
      // the area's own wire notices that the session ended
      onLost: () => undefined,
    });
  }

  start(): void {
    this.live.start();
  }

  stop(): void {
    this.live.stop();
  }

  wake(): void {
    this.live.retryNow();
    this.box.refresh();
  }

  /** Hears every event after the box has it. */
  readonly listen = (listener: (event: DesktopEvent) => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  private apply(event: DesktopEvent): void {
    this.box.apply(event);
    for (const listener of this.listeners) listener(event);
  }
}
