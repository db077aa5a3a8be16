import { describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../language/english';
import { httpApi } from './client';
import { failureText, Refused, Unreachable } from './failures';

const ORIGIN = 'https://chat.example';

function answering(status: number, body: unknown) {
  const text = body === undefined ? null : JSON.stringify(body);
  return vi.fn<typeof fetch>(() => Promise.resolve(new Response(text, { status })));
}

describe('httpApi', () => {
  it('sends the token in a header and never in the address', async () => {
    const fetched = answering(200, { messages: [], lastSeq: 0 });

    await httpApi(ORIGIN, 'SHOP', fetched).messages('secret', 7);

    const [url, init] = fetched.mock.calls[0] ?? [];
    expect(url).toBe('https://chat.example/api/customer/interaction/messages?after=7&limit=200');
    expect(init?.headers).toMatchObject({ Authorization: 'Bearer secret' });
    expect(init?.credentials).toBe('omit');
  });

  it('refuses with the problem that the server names', async () => {
    const problem = { type: '/problems/interaction-closed', title: 'Closed', status: 409 };
    const api = httpApi(ORIGIN, 'SHOP', answering(409, problem));

    const failure: unknown = await api.send('t', { id: '1', text: 'x' }).catch((e: unknown) => e);

    expect(failure).toBeInstanceOf(Refused);
    expect(failure).toMatchObject({ kind: 'interaction-closed', isGone: false });
    expect(failureText(failure, ENGLISH)).toBe('This chat has ended.');
  });

  it.each([500, 502, 503, 429, 408])('takes status %i for a passing trouble', async (status) => {
    const api = httpApi(ORIGIN, 'SHOP', answering(status, { title: 'x' }));

    await expect(api.settings()).rejects.toBeInstanceOf(Unreachable);
  });

  it('takes a cut network for a passing trouble', async () => {
    const api = httpApi(ORIGIN, 'SHOP', () => Promise.reject(new TypeError('Failed to fetch')));

    await expect(api.settings()).rejects.toBeInstanceOf(Unreachable);
  });

  it('does not take a captive portal for the server', async () => {
    const portal = () =>
      Promise.resolve(new Response('<html>Log in to the Wi-Fi', { status: 200 }));

    await expect(httpApi(ORIGIN, 'SHOP', portal).settings()).rejects.toBeInstanceOf(Unreachable);
  });

  it('closes with an empty answer', async () => {
    await expect(httpApi(ORIGIN, 'SHOP', answering(204, undefined)).close('t')).resolves.toBe(
      undefined,
    );
  });
});
