import type { FormRequest, SendForm } from '../lib/sendForm';
import { language } from '../lib/i18n/translate';
import { parseUntrusted, trustedJson } from '../lib/json';
import { ApiProblem, NetworkFailure, problemFrom } from './problem';

const TIMEOUT_MS = 15_000;
const CSRF_COOKIE = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/;

export interface HttpOptions {
  fetch: typeof fetch;
  sendForm: SendForm;
  /** The page's cookies, where the server leaves the CSRF token. */
  cookies: () => string;
  /** Told once per refused request that the session is gone. */
  onUnauthenticated: () => void;
  timeoutMs?: number;
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** JSON over HTTP with the session cookie. Rejects with `ApiProblem` or `NetworkFailure` only. */
export class Http {
  constructor(private readonly options: HttpOptions) {}

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.request<T>('GET', path, undefined, signal);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.change<T>('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.change<T>('PUT', path, body);
  }

  delete<T>(path: string): Promise<T> {
    return this.change<T>('DELETE', path, undefined);
  }

  /** A file, which the server may need long to make. Rejects with the signal's reason when it ends. */
  async file(path: string, signal: AbortSignal): Promise<Blob> {
    const response = await this.load(path, signal);
    if (response.ok) return response.blob();
    if (response.status === 401) this.options.onUnauthenticated();
    throw new ApiProblem(problemFrom(response.status, parseUntrusted(await response.text())));
  }

  private async load(path: string, signal: AbortSignal): Promise<Response> {
    try {
      const headers = { Accept: '*/*' };
      const init = { headers, credentials: 'same-origin', redirect: 'error', signal } as const;
      return await this.options.fetch(path, init);
    } catch (error) {
      if (signal.aborted) throw error;
      throw new NetworkFailure('network');
    }
  }

  /** Posts a form with a file, for which there is no limit of time. */
  upload<T>(
    path: string,
    form: FormData,
    options: Pick<FormRequest, 'onProgress' | 'signal'>,
  ): Promise<T> {
    return this.withToken(() => this.sendForm<T>(path, form, options));
  }

  private async sendForm<T>(
    path: string,
    form: FormData,
    options: Pick<FormRequest, 'onProgress' | 'signal'>,
  ): Promise<T> {
    // As of a request without a body: the browser itself says how the form's parts are told apart.
    const headers = this.headers('DELETE');
    const answer = await this.options.sendForm({ path, form, headers, ...options });
    if (answer === null) throw new NetworkFailure('network');
    return trustedJson<T>(
      this.read({ ...answer, ok: answer.status >= 200 && answer.status < 300 }),
    );
  }

  private change<T>(method: Method, path: string, body: unknown): Promise<T> {
    return this.withToken(() => this.request<T>(method, path, body));
  }

  // A token that was renewed since the page read it is refused once and right the second time.
  private async withToken<T>(request: () => Promise<T>): Promise<T> {
    const token = this.csrfToken();
    try {
      return await request();
    } catch (error) {
      const renewed = error instanceof ApiProblem && error.status === 403;
      if (!renewed || this.csrfToken() === token) throw error;
      return request();
    }
  }

  private async request<T>(
    method: Method,
    path: string,
    body: unknown,
    signal?: AbortSignal,
  ): Promise<T> {
    return trustedJson<T>(this.read(await this.exchange(method, path, body, signal)));
  }

  private read({ status, ok, text }: { status: number; ok: boolean; text: string }): string {
    if (ok) return text === '' ? 'null' : text;
    if (status === 401) this.options.onUnauthenticated();
    throw new ApiProblem(problemFrom(status, parseUntrusted(text)));
  }

  private async exchange(method: Method, path: string, body: unknown, signal?: AbortSignal) {
    const timeout = AbortSignal.timeout(this.options.timeoutMs ?? TIMEOUT_MS);
    try {
      const response = await this.options.fetch(path, {
        method,
        headers: this.headers(method),
        credentials: 'same-origin',
        // A redirect means a login page of something in between, never an answer of the API.
        redirect: 'error',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: response.status, ok: response.ok, text: await response.text() };
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new NetworkFailure(timeout.aborted ? 'timeout' : 'network');
    }
  }

  private headers(method: Method): Record<string, string> {
    const headers: Record<string, string> = {
      Accept: 'application/json, application/problem+json',
      'Accept-Language': language(),
    };
    if (method === 'GET') return headers;
    if (method !== 'DELETE') headers['Content-Type'] = 'application/json';
    const token = this.csrfToken();
    if (token) headers['X-XSRF-TOKEN'] = token;
    return headers;
  }

  private csrfToken(): string | null {
    const value = CSRF_COOKIE.exec(this.options.cookies())?.[1];
    return value ? decodeURIComponent(value) : null;
  }
}
