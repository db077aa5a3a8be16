import type { AttachmentLimits, Message } from '@parley/wire';
import { fileSize } from '../../lib/fileSize';
import { t } from '../../lib/i18n/translate';
import { newId } from '../../lib/newId';
import { createStore } from '../../lib/store';
import { sendFailure } from '../outbox/sendFailure';
import type { SendFailure } from '../outbox/outbox';
import type { ParleyApi } from '../parleyApi';

/** A file on its way to the server, or one that did not get there. */
export interface Upload {
  /** Of its message: the same for every try. */
  id: string;
  interactionId: string;
  file: File;
  text: string;
  /** Of its bytes that are sent, from 0 to 1. */
  share: number;
  failure: SendFailure | null;
}

interface Options {
  api: Pick<ParleyApi, 'sendFile'>;
  onAcknowledged: (message: Message) => void;
}

/** Sends files: per chat one after the other, each a message of its own. They end with the page. */
export class Uploads {
  readonly all = createStore<readonly Upload[]>([]);
  private readonly running = new Map<string, { id: string; abort: AbortController }>();

  constructor(private readonly options: Options) {}

  /** Queues files; what was written goes with the first. */
  add(interactionId: string, files: readonly File[], text: string, limits: AttachmentLimits): void {
    const fresh = files.map((file, index) => ({
      id: newId(),
      interactionId,
      file,
      text: index === 0 ? text : '',
      share: 0,
      failure: tooLarge(file, limits),
    }));
    this.all.update((all) => [...all, ...fresh]);
    void this.pump(interactionId);
  }

  /** Takes a file back, also while it is being sent, and gives what was written with it. */
  cancel(id: string): string {
    const text = this.all.get().find((upload) => upload.id === id)?.text ?? '';
    for (const run of this.running.values()) if (run.id === id) run.abort.abort();
    this.all.update((all) => all.filter((upload) => upload.id !== id));
    return text;
  }

  retry(id: string): void {
    this.change(id, { share: 0, failure: null });
    const upload = this.all.get().find((one) => one.id === id);
    if (upload) void this.pump(upload.interactionId);
  }

  /** The chat is gone from the desktop. */
  forget(interactionId: string): void {
    for (const upload of this.all.get())
      if (upload.interactionId === interactionId) this.cancel(upload.id);
  }

  private async pump(interactionId: string): Promise<void> {
    if (this.running.has(interactionId)) return;
    for (let next = this.next(interactionId); next; next = this.next(interactionId)) {
      const abort = new AbortController();
      this.running.set(interactionId, { id: next.id, abort });
      await this.send(next, abort.signal);
      this.running.delete(interactionId);
    }
  }

  private async send({ id, interactionId, file, text }: Upload, signal: AbortSignal) {
    const onProgress = (share: number) => this.change(id, { share });
    try {
      const sent = { id, text, file, onProgress, signal };
      this.options.onAcknowledged(await this.options.api.sendFile(interactionId, sent));
      this.all.update((all) => all.filter((upload) => upload.id !== id));
    } catch (error) {
      this.change(id, { failure: sendFailure(error) });
    }
  }

  private next(interactionId: string): Upload | undefined {
    return this.all.get().find((one) => one.interactionId === interactionId && !one.failure);
  }

  private change(id: string, change: Partial<Upload>): void {
    this.all.update((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }
}

function tooLarge({ size }: File, { maxBytes }: AttachmentLimits): SendFailure | null {
  if (size <= maxBytes) return null;
  return { why: t('file.tooLarge', { most: fileSize(maxBytes) }), retryable: false };
}
