import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../lib/i18n/en';
import { it as italian } from '../lib/i18n/it';
import { speak } from '../lib/i18n/translate';
import type { SendForm } from '../lib/sendForm';
import { Http } from './http';
import { ApiProblem, NetworkFailure } from './problem';

const create = (fetch: typeof window.fetch, cookies = () => 'a=b; XSRF-TOKEN=to%2Bken') => {
  const onUnauthenticated = vi.fn();
  return {
    http: new Http({
      fetch,
      sendForm: () => Promise.resolve(null),
      cookies,
      onUnauthenticated,
      timeoutMs: 20,
    }),
    onUnauthenticated,
  };
};
const answering = (status: number, body: unknown) =>
  vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

describe('HTTP', () => {
  afterEach(() => speak({ language: 'en', locale: 'en', texts: en, problems: null }));

  it('sends the CSRF token from the cookie with every change', async () => {
    const fetch = vi.fn<typeof window.fetch>(() =>
      Promise.resolve(new Response(null, { status: 204 })),
    );

    await create(fetch).http.post('/api/x', { a: 1 });

    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'X-XSRF-TOKEN': 'to+ken' });
  });

  it('asks for answers in the language of the desktop', async () => {
    const fetch = vi.fn<typeof window.fetch>(() => Promise.resolve(new Response('1')));
    speak({ language: 'it', locale: 'it', texts: italian, problems: null });

    await create(fetch).http.get('/api/x');

    expect(fetch.mock.calls[0]?.[1]?.headers).toMatchObject({ 'Accept-Language': 'it' });
  });

  it('tries once more with a token that was renewed meanwhile', async () => {
    const cookies = vi
      .fn(() => 'XSRF-TOKEN=new')
      .mockReturnValueOnce('')
      .mockReturnValueOnce('');
    const refused = new Response('{}', { status: 403 });
    const fetch = vi.fn(() => Promise.resolve(new Response('1'))).mockResolvedValueOnce(refused);

    await expect(create(fetch, cookies).http.post('/api/x')).resolves.toBe(1);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('tries a file once more with a token that was renewed meanwhile', async () => {
    const cookies = vi
      .fn(() => 'XSRF-TOKEN=new')
      .mockReturnValueOnce('XSRF-TOKEN=old')
      .mockReturnValueOnce('XSRF-TOKEN=old');
    const tokens: (string | undefined)[] = [];
    const sendForm: SendForm = ({ headers }) => {
      tokens.push(headers['X-XSRF-TOKEN']);
      return Promise.resolve({ status: tokens.length === 1 ? 403 : 200, text: '1' });
    };
    const http = new Http({ fetch, sendForm, cookies, onUnauthenticated: vi.fn() });
    const options = { onProgress: vi.fn(), signal: new AbortController().signal };

    await expect(http.upload('/api/files', new FormData(), options)).resolves.toBe(1);

    expect(tokens).toEqual(['old', 'new']);
  });

  it('turns a problem document into an error with its kind and members', async () => {
    const problem = {
      type: '/problems/offer-taken',
      title: 'Taken',
      status: 409,
      takenBy: 'Bruno',
    };

    const error: unknown = await create(answering(409, problem))
      .http.post('/api/x')
      .catch((caught: unknown) => caught);

    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 409, kind: 'offer-taken' });
  });

  it('makes a problem of a refusal without one', async () => {
    const fetch = () => Promise.resolve(new Response('<html>', { status: 502 }));

    await expect(create(fetch).http.get('/api/x')).rejects.toMatchObject({ status: 502 });
  });

  it('tells that the session has ended', async () => {
    const { http, onUnauthenticated } = create(answering(401, {}));

    await expect(http.get('/api/x')).rejects.toMatchObject({ status: 401 });
    expect(onUnauthenticated).toHaveBeenCalledOnce();
  });

  it('tells a dead network from a slow server', async () => {
    const dead = create(() => Promise.reject(new TypeError('Failed to fetch')));
    const slow = create(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
        }),
    );

    await expect(dead.http.get('/api/x')).rejects.toEqual(new NetworkFailure('network'));
    await expect(slow.http.get('/api/x')).rejects.toEqual(new NetworkFailure('timeout'));
  });
});
