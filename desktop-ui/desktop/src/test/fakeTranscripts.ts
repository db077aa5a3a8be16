import type { TranscriptOffer, TranscriptRights } from '@parley/wire';

/** Makes transcripts as slowly as a test wants. */
export class FakeTranscripts {
  rights: TranscriptRights = { plain: true, attachments: true, notes: true };
  /** Why a chat's transcript cannot be looked up; null when it can. */
  refusal: Response | null = null;
  done = 0;
  messages = 500;
  /** Lets go of what is in the making. */
  private finish: (() => void) | null = null;

  /** Null for what is not asked of transcripts. */
  answer(method: string, path: string): Response | Promise<Response> | null {
    if (path.endsWith('/transcript')) return this.refusal ?? Response.json(this.offer);
    if (path.includes('/transcript.pdf?')) return this.pdf();
    if (path === '/api/transcripts/rights') return Response.json(this.rights);
    if (!path.startsWith('/api/transcripts/')) return null;
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return Response.json({ done: this.done, total: 500 });
  }

  private get offer(): TranscriptOffer {
    return { messages: this.messages, rights: this.rights };
  }

  finished(): void {
    this.finish?.();
  }

  private pdf(): Promise<Response> {
    return new Promise((resolve) => {
      this.finish = () => resolve(new Response('%PDF'));
    });
  }
}
