import { Refused } from '../../api/failures';
import { persevere } from '../../lib/persevere';
import { told } from '../../page/attributes';
import type { ParleyAttributes } from '../../page/parley';
import type { ChatContext } from './context';

const HINT = /^[a-z0-9-]{1,40}$/;

/** What the page says of its customer: for a chat that starts, and at once for one that runs. */
export class Visitor {
  private jwt: string | null = null;
  private hint: string | null = null;
  private attributes: Readonly<Record<string, string>> = {};

  constructor(
    private readonly context: ChatContext,
    private readonly token: () => string | null,
  ) {}

  /** Who it is; throws a `TypeError` at what can be no JWT. */
  identify(jwt: unknown): void {
    if (typeof jwt !== 'string' || jwt.split('.').length !== 3) throw new TypeError('no JWT');
    this.jwt = jwt;
    this.sayIdentity();
  }

  /** What else there is to know; throws a `TypeError` at too much of it. */
  setAttributes(attributes: ParleyAttributes): void {
    this.attributes = told(this.attributes, attributes);
    this.sayAttributes();
  }

  /** By which word the next chat asks for a queue; null for none. Throws a `TypeError` at no word. */
  setQueueHint(hint: unknown): void {
    if (hint !== null && (typeof hint !== 'string' || !HINT.test(hint)))
      throw new TypeError('no queue hint');
    this.hint = hint;
  }

  /** For the start of a chat. */
  get queueHint(): { queueHint?: string } {
    return this.hint === null ? {} : { queueHint: this.hint };
  }

  /** Whether a start failed by the identity alone: the chat can start without, and will. */
  isRefused(failure: unknown): boolean {
    if (this.jwt === null || !(failure instanceof Refused) || failure.kind !== 'identity-invalid')
      return false;
    console.warn(`Parley: ${failure.problem.title}`);
    this.jwt = null;
    return true;
  }

  /** For the start of a chat. */
  get identity(): { identity?: string } {
    return this.jwt === null ? {} : { identity: this.jwt };
  }

  /** A chat runs now; its start has told the identity already, unless the chat is an earlier one. */
  chatRuns(isNew: boolean): void {
    if (!isNew) this.sayIdentity();
    if (Object.keys(this.attributes).length > 0) this.sayAttributes();
  }

  private sayIdentity(): void {
    const { jwt } = this;
    if (jwt === null) return;
    this.say(
      () => this.jwt === jwt,
      (token) => this.context.api.identify(token, jwt),
    );
  }

  private sayAttributes(): void {
    const { attributes } = this;
    this.say(
      () => this.attributes === attributes,
      (token) => this.context.api.setAttributes(token, attributes),
    );
  }

  /** Until the server has it, or it is out of date; what the server refuses is not asked again. */
  private say(isCurrent: () => boolean, send: (token: string) => Promise<void>): void {
    const token = this.token();
    if (token === null) return;
    const work = async () => {
      if (isCurrent() && this.token() === token) await send(token);
    };
    persevere(this.context, work, (failure) => failure instanceof Refused).catch(
      (failure: unknown) => {
        if (failure instanceof Refused) console.warn(`Parley: ${failure.problem.title}`);
      },
    );
  }
}
