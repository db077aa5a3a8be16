import type { TranscriptOffer, TranscriptProduction, TranscriptRights } from '@parley/wire';
import { language } from '../lib/i18n/translate';
import type { Http } from './http';

/** Whose path to a chat is taken: its agent's, or the supervisors' to every chat. */
export type TranscriptReader = 'agent' | 'supervisor';

/** What may be left out of a transcript. */
export interface TranscriptContents {
  notes: boolean;
  attachments: boolean;
}

/** The transcripts of chats. */
export class TranscriptsApi {
  constructor(private readonly http: Http) {}

  /** Which ones agents may have of their own chats. */
  rights(signal?: AbortSignal): Promise<TranscriptRights> {
    return this.http.get('/api/transcripts/rights', signal);
  }

  offer(reader: TranscriptReader, chatId: string, signal?: AbortSignal): Promise<TranscriptOffer> {
    return this.http.get(`${pathOf(reader, chatId)}/transcript`, signal);
  }

  /** Makes the PDF under a name of the caller's, by which it can be watched and ended. */
  pdf(
    reader: TranscriptReader,
    chatId: string,
    request: string,
    { notes, attachments }: TranscriptContents,
    signal: AbortSignal,
  ): Promise<Blob> {
    const query = `request=${request}&notes=${notes}&attachments=${attachments}&language=${language()}`;
    return this.http.file(`${pathOf(reader, chatId)}/transcript.pdf?${query}`, signal);
  }

  progress(request: string, signal?: AbortSignal): Promise<TranscriptProduction> {
    return this.http.get(`/api/transcripts/${request}`, signal);
  }

  cancel(request: string): Promise<void> {
    return this.http.delete(`/api/transcripts/${request}`);
  }
}

function pathOf(reader: TranscriptReader, chatId: string): string {
  return `/api/${reader === 'agent' ? '' : 'supervision/'}interactions/${chatId}`;
}
