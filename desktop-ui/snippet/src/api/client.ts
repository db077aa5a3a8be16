import type {
  AnswerForm,
  Message,
  MessagePage,
  OfflineMessageKept,
  OfflineMessageRequest,
  Problem,
  RateChat,
  SendMessage,
  StartRequest,
  StartResponse,
  TranscriptMailRequest,
  VideoLink,
} from '@parley/wire';
import { isFields, parseJson, trusted } from '../lib/json';
import { isPassing, Refused, Unreachable } from './failures';
import type { CustomerView, WebsiteView } from '../lib/views';

const TIMEOUT_MS = 15_000;
/** A long chat is printed first, after those of others. */
const TRANSCRIPT_TIMEOUT_MS = 90_000;
const JSON_ONLY = 'application/json, application/problem+json';

/** The customer's requests. They fail with `Refused` or `Unreachable`, nothing else. */
export interface ChatApi {
  settings(): Promise<WebsiteView>;
  start(request: StartRequest & { identity?: string }): Promise<StartResponse>;
  /** Says who the customer is; the same again is harmless. */
  identify(token: string, identity: string): Promise<void>;
  /** What the page tells of its customer, all of it. */
  setAttributes(token: string, attributes: Readonly<Record<string, string>>): Promise<void>;
  interaction(token: string): Promise<CustomerView>;
  messages(token: string, after: number): Promise<MessagePage>;
  send(token: string, message: SendMessage): Promise<Message>;
  close(token: string): Promise<void>;
  /** Leaves a message when no chat is possible; the same key is kept once. */
  leaveMessage(message: OfflineMessageRequest): Promise<OfflineMessageKept>;
  /** Answers the form that is asked in the chat; the same again is harmless. */
  answerForm(token: string, form: AnswerForm): Promise<void>;
  /** Rates the chat that is over; the same again is harmless. */
  rate(token: string, rating: RateChat): Promise<void>;
  /** The way into the running video call, for this customer. */
  joinVideo(token: string): Promise<VideoLink>;
  /** The chat as a PDF, in a language. */
  transcript(token: string, language: string): Promise<Blob>;
  /** Wishes for the chat by e-mail; while it runs the last wish holds. */
  mailTranscript(token: string, request: TranscriptMailRequest): Promise<void>;
}

interface Call {
  path: string;
  token?: string;
  method?: 'PUT';
  body?: unknown;
  accept?: string;
  timeout?: number;
}

/** The API of the server at `origin` for one website. */
export function httpApi(origin: string, websiteKey: string, send: typeof fetch): ChatApi {
  const website = `/api/snippet/${encodeURIComponent(websiteKey)}`;
  const call = async (details: Call): Promise<unknown> =>
    answer(await request(details, (response) => Promise.resolve(response)));

  async function request<T>(details: Call, read: (response: Response) => Promise<T>): Promise<T> {
    const { path, token, body, method, accept = JSON_ONLY, timeout = TIMEOUT_MS } = details;
    const headers: Record<string, string> = { Accept: accept };
    if (token !== undefined) headers.Authorization = `Bearer ${token}`;
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeout);
    try {
      const response = await send(origin + path, {
        method: method ?? (body === undefined ? 'GET' : 'POST'),
        headers,
        body: body === undefined ? null : JSON.stringify(body),
        credentials: 'omit',
        cache: 'no-store',
        signal: abort.signal,
      });
      return await read(response);
    } catch (cause) {
      throw new Unreachable('No answer from the server', { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    settings: async () => trusted(await call({ path: website })),
    start: async (body) => trusted(await call({ path: `${website}/interactions`, body })),
    identify: async (token, identity) => {
      const path = '/api/customer/interaction/identity';
      await call({ path, token, method: 'PUT', body: { identity } });
    },
    setAttributes: async (token, attributes) => {
      const path = '/api/customer/interaction/attributes';
      await call({ path, token, method: 'PUT', body: { attributes } });
    },
    leaveMessage: async (body) =>
      trusted(await call({ path: `${website}/offline-messages`, body })),
    interaction: async (token) => trusted(await call({ path: '/api/customer/interaction', token })),
    messages: async (token, after) =>
      trusted(
        await call({ path: `/api/customer/interaction/messages?after=${after}&limit=200`, token }),
      ),
    send: async (token, body) =>
      trusted(await call({ path: '/api/customer/interaction/messages', token, body })),
    joinVideo: async (token) =>
      trusted(await call({ path: '/api/customer/interaction/video/join', token, body: {} })),
    mailTranscript: async (token, body) => {
      const path = '/api/customer/interaction/transcript-mail';
      await call({ path, token, method: 'PUT', body });
    },
    transcript: async (token, language) => {
      const path = `/api/customer/interaction/transcript.pdf?language=${language}`;
      const { response, file } = await request(
        { path, token, accept: '*/*', timeout: TRANSCRIPT_TIMEOUT_MS },
        async (response) => ({ response, file: response.ok ? await response.blob() : null }),
      );
      if (file) return file;
      await answer(response);
      throw new Unreachable('No file');
    },
    answerForm: async (token, body) => {
      await call({ path: '/api/customer/interaction/form', token, body });
    },
    rate: async (token, body) => {
      await call({ path: '/api/customer/interaction/rating', token, body });
    },
    close: async (token) => {
      await call({ path: '/api/customer/interaction/close', token, body: {} });
    },
  };
}

async function answer(response: Response): Promise<unknown> {
  if (isPassing(response.status)) throw new Unreachable(`Status ${response.status}`);
  const body = parseJson(await text(response));
  if (!response.ok) throw new Refused(problemOf(response.status, body));
  if (body === undefined && response.status !== 204) throw new Unreachable('Not an answer of ours');
  return body;
}

async function text(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    throw new Unreachable('The answer broke off', { cause });
  }
}

function problemOf(status: number, body: unknown): Problem {
  const fields = isFields(body) ? body : {};
  const problem: Problem = {
    ...fields,
    type: typeof fields.type === 'string' ? fields.type : 'about:blank',
    title: typeof fields.title === 'string' ? fields.title : `Status ${status}`,
    status,
  };
  return typeof fields.detail === 'string' ? { ...problem, detail: fields.detail } : problem;
}
