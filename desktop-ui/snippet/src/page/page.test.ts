import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, refusal } from '../../test/fakeServer';
import { agentMessage, conversation } from '../../test/fixtures';
import { settled, TestPage } from '../../test/page';
import { told } from './attributes';
import { expose } from './expose';
import { pageApi } from './pageApi';
import type { ParleyApi } from './parley';

const JWT = 'aaa.bbb.ccc';

let server: FakeServer;
let page: TestPage;
let api: ParleyApi;
let warnings: string[];

beforeEach(async () => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((words: string) => void warnings.push(words));
  server = new FakeServer();
  page = await new TestPage(server).boot();
  api = pageApi(page.store, page.chat);
});

const start = async () => {
  page.chat.start('Lea', 'Hello');
  await settled();
};

describe('a page', () => {
  it('asks for a queue by a word, for the next chat', async () => {
    api.setQueueHint('sales');
    Reflect.apply(api.setQueueHint, undefined, ['No word!']);
    await start();

    expect(server.starts).toMatchObject([{ queueHint: 'sales' }]);
    expect(warnings).toEqual(['Parley: no queue hint']);
  });

  it('asks for none any more when it takes the word back', async () => {
    api.setQueueHint('sales');
    api.setQueueHint(null);
    await start();

    expect(server.starts[0]).not.toHaveProperty('queueHint');
  });

  it('opens and closes the window and hears of it once', () => {
    const heard: string[] = [];
    api.on('open', () => heard.push('open'));
    const off = api.on('close', () => heard.push('close'));

    api.open();
    api.open();
    api.close();
    off();
    api.open();
    api.close();

    expect(heard).toEqual(['open', 'close', 'open']);
    expect(page.state.open).toBe(false);
  });

  it('hears of a chat from its start to its end, and never what is written', async () => {
    const heard: unknown[] = [];
    for (const name of ['chat-started', 'message', 'unread', 'chat-ended'] as const)
      api.on(name, (event) => heard.push([name, event]));
    await start();
    server.change(conversation());
    server.say(agentMessage(2, 'secret words'));
    await settled();
    server.change({ state: 'CLOSED', closedBy: 'AGENT' });

    expect(heard).toEqual([
      ['chat-started', {}],
      ['message', { from: 'agent' }],
      ['unread', { unread: 1 }],
      ['chat-ended', { by: 'agent' }],
    ]);
  });

  it('hears nothing anew after a reload', async () => {
    await start();
    server.say(agentMessage(2));
    const heard: string[] = [];
    const second = new TestPage(server, page.storage, 500);
    const again = pageApi(second.store, second.chat);
    again.on('message', () => heard.push('message'));
    again.on('chat-started', () => heard.push('chat-started'));

    await second.boot();
    await settled();

    expect(second.texts).toHaveLength(2);
    expect(heard).toEqual([]);
  });

  it('is not harmed by its own listeners', () => {
    const second = vi.fn();
    api.on('open', () => {
      throw new Error('oops');
    });
    api.on('open', second);

    api.open();

    expect(second).toHaveBeenCalledOnce();
    expect(warnings).toEqual(['Parley: oops']);
  });

  it('says who its customer is, at the start and while the chat runs', async () => {
    api.identify(JWT);
    await start();
    expect(server.starts[0]?.identity).toBe(JWT);
    expect(JSON.stringify([...page.storage.all()])).not.toContain(JWT);
    expect(server.identities).toEqual([]);

    api.identify('ddd.eee.fff');
    await settled();

    expect(server.identities).toEqual(['ddd.eee.fff']);
  });

  it('starts the chat without an identity that the server refuses', async () => {
    server.inspectStart = () => {
      if (server.starts.at(-1)?.identity) throw refusal('identity-invalid', 422);
    };
    api.identify(JWT);

    await start();

    expect(page.state.inChat).toBe(true);
    expect(server.starts.map(({ identity }) => identity)).toEqual([JWT, undefined]);
    expect(warnings).toEqual(['Parley: identity-invalid']);
  });

  it('sends nothing of an identity that is none', async () => {
    api.identify('lea@example.com');
    await start();

    expect(server.starts[0]).not.toHaveProperty('identity');
    expect(warnings).toEqual(['Parley: no JWT']);
  });

  it('tells attributes when the chat starts, and all of them at each change', async () => {
    api.setAttributes({ plan: 'gold', items: 3 });
    await start();
    api.setAttributes({ plan: null, vip: true });
    await settled();

    expect(server.attributes).toEqual([
      { plan: 'gold', items: '3' },
      { items: '3', vip: 'true' },
    ]);
  });

  it('tells them again when the network is back, and not what is out of date', async () => {
    await start();
    server.reachable = false;
    api.setAttributes({ step: 1 });
    await settled();
    api.setAttributes({ step: 2 });
    await settled();
    server.reachable = true;

    await page.clock.advance(60_000);

    expect(server.attributes).toEqual([{ step: '2' }]);
  });

  it('is told when the server refuses', async () => {
    await start();
    vi.spyOn(server.api, 'setAttributes').mockRejectedValue(refusal('interaction-closed', 409));

    api.setAttributes({ a: 'b' });
    await settled();

    expect(warnings).toEqual(['Parley: interaction-closed']);
  });
});

describe('attributes', () => {
  it.each<[string, Record<string, never>]>([
    ['name', JSON.parse(`{"${'x'.repeat(41)}":"v"}`)],
    ['name', JSON.parse('{" ":"v"}')],
    ['at most 200', JSON.parse(`{"a":"${'x'.repeat(201)}"}`)],
    ['a text, a number', JSON.parse('{"a":{}}')],
    [
      'at most 20',
      JSON.parse(
        JSON.stringify(Object.fromEntries([...Array(21).keys()].map((n) => [`a${n}`, '']))),
      ),
    ],
  ])('are refused when %s is wrong', (words, attributes) => {
    expect(() => told({}, attributes)).toThrow(words);
  });
});

/** Calls `window.parley` as a page does. */
function call(page: object, ...values: unknown[]): void {
  const parley: unknown = Reflect.get(page, 'parley');
  if (typeof parley !== 'function') throw new Error('no parley');
  Reflect.apply(parley, undefined, values);
}

describe('window.parley', () => {
  it('does what was asked for before it was there', () => {
    const early = Object.assign(() => undefined, { calls: [['open'], ['nonsense'], 7] });
    const window: { parley?: unknown } = { parley: early };

    expose(window, api);

    expect(page.state.open).toBe(true);
    expect(warnings).toEqual(['Parley: no command nonsense', 'Parley: no command undefined']);
    call(window, 'close');
    expect(page.state.open).toBe(false);
  });

  it('leaves a page its own', () => {
    const window = { parley: { own: true } };

    expose(window, api);

    expect(window.parley).toEqual({ own: true });
  });

  it.each(['constructor', 'toString', '__proto__'])('has no command %s', (name) => {
    const window: { parley?: unknown } = {};
    expose(window, api);

    call(window, name);

    expect(warnings).toEqual([`Parley: no command ${name}`]);
  });
});
