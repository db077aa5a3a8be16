/** Makes transcripts as slowly as a test wants. */
export class FakeTranscripts {
  notesAllowed = true;
  done = 0;
  /** Lets go of what is in the making. */
  private finish: (() => void) | null = null;

  /** Null for what is not asked of transcripts. */
  answer(method: string, path: string): Response | Promise<Response> | null {
    if (path.endsWith('/transcript'))
      return Response.json({ messages: 500, notesAllowed: this.notesAllowed });
    if (path.includes('/transcript.pdf?')) return this.pdf();
    if (!path.startsWith('/api/transcripts/')) return null;
    if (method === 'DELETE') return new Response(null, { status: 204 });
    return Response.json({ done: this.done, total: 500 });
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
