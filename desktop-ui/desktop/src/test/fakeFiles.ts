import type { Message } from '@parley/wire';
import type { FormRequest, SendForm } from '../lib/sendForm';
import { attachment } from './fixtures';

type Refusals = ReadonlyMap<string, 'network' | { status: number; body: object }>;
type Answer = Awaited<ReturnType<SendForm>>;

/** A file on its way. */
interface OnItsWay extends FormRequest {
  arrive: () => void;
}

/** The server's place for files: they arrive at once, unless a test holds them. */
export class FakeFiles {
  readonly all: OnItsWay[] = [];
  holds = false;

  constructor(
    private readonly refusals: Refusals,
    private readonly store: (id: string, text: string) => Message,
  ) {}

  take(request: FormRequest): Promise<Answer> {
    return new Promise((resolve) => {
      const arrive = () => resolve(this.answer(request));
      request.signal.addEventListener('abort', () => resolve(null));
      this.all.push({ ...request, arrive });
      if (!this.holds) arrive();
    });
  }

  private answer({ path, form }: FormRequest): Answer {
    const refusal = this.refusals.get(`POST ${path}`);
    if (refusal === 'network') return null;
    if (refusal) {
      const problem = { status: refusal.status, ...refusal.body };
      return { status: refusal.status, text: JSON.stringify(problem) };
    }
    if (path.endsWith('/avatars')) return { status: 201, text: '{"avatar":"abc123"}' };
    const file = form.get('file');
    const stored = this.store(textOf(form, 'id'), textOf(form, 'text'));
    const name = file instanceof File ? file.name : '';
    const message = { ...stored, kind: 'ATTACHMENT', attachment: attachment({ name }) };
    return { status: 201, text: JSON.stringify(message) };
  }
}

function textOf(form: FormData, part: string): string {
  const value = form.get(part);
  return typeof value === 'string' ? value : '';
}
