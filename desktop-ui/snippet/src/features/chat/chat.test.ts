import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer, refusal } from '../../../test/fakeServer';
import { agentMessage, conversation, INTERACTION_ID } from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';

let server: FakeServer;
let page: TestPage;

beforeEach(() => {
  server = new FakeServer();
  page = new TestPage(server);
});

describe('starting', () => {
  it('makes one request of ten clicks', async () => {
    await page.boot();

    for (let click = 0; click < 10; click += 1) page.chat.start(' Lea ', ' Hello ');
    await settled();

    expect(server.starts).toHaveLength(1);
    expect(server.starts[0]).toMatchObject({
      form: { name: 'Lea' },
      message: { text: 'Hello' },
      pageUrl: 'https://shop.example/boots?size=42',
      referrer: 'https://search.example/?q=boots',
    });
    expect(page.state).toMatchObject({ inChat: true, starting: false });
    expect(page.texts).toEqual(['Hello']);
  });

  it('repeats the very same request until the server answers', async () => {
    await page.boot();
    server.reachable = false;

    page.chat.start('', 'Hello');
    await settled();
    expect(page.state).toMatchObject({ starting: true, notice: 'No connection. Trying again…' });
    const draft = page.memory.draft();
    server.reachable = true;
    await page.clock.advance(1_000);

    expect(server.starts).toEqual([draft?.request]);
    expect(page.memory.draft()).toBeNull();
    expect(page.state.inChat).toBe(true);
  });

  it('goes on after a reload with the same key', async () => {
    await page.boot();
    server.reachable = false;
    page.chat.start('', 'Hello');
    await settled();
    const key = page.memory.draft()?.request.idempotencyKey;

    server.reachable = true;
    const reloaded = await new TestPage(server, page.storage, 500).boot();

    expect(server.starts.map(({ idempotencyKey }) => idempotencyKey)).toEqual([key]);
    expect(reloaded.state.inChat).toBe(true);
  });

  it('gives the text back when the server refuses it', async () => {
    await page.boot();
    server.api.start = () => Promise.reject(refusal('message-too-long', 422));

    page.chat.start('Lea', 'Too long');
    await settled();

    expect(page.state).toMatchObject({ firstText: 'Too long', name: 'Lea', starting: false });
    expect(page.state.notice).toContain('too long');
    expect(page.memory.draft()).toBeNull();
  });
});

describe('following', () => {
  it('fills a gap and keeps the order', async () => {
    await page.chatting();

    server.say(agentMessage(2, 'lost on the way'), false);
    server.say(agentMessage(3, 'arrived'));
    await settled();

    expect(page.texts).toEqual(['Hello', 'lost on the way', 'arrived']);
  });

  it('reports what it holds, and as read only what is looked at', async () => {
    await page.chatting();
    expect(server.receipts.at(-1)).toEqual({ receivedSeq: 1, readSeq: 1 });

    page.watched = false;
    server.say(agentMessage(2));
    expect(server.receipts.at(-1)).toEqual({ receivedSeq: 2, readSeq: 1 });
    expect(page.beeps).toHaveLength(1);

    page.watched = true;
    page.chat.wake();
    expect(server.receipts.at(-1)).toEqual({ receivedSeq: 2, readSeq: 2 });
  });

  it('says that the connection is lost and catches up when it is back', async () => {
    await page.chatting();

    server.cut();
    server.say(agentMessage(2, 'meanwhile'));
    expect(page.state.connection).toBe('lost');
    server.reachable = true;
    await page.clock.advance(1_000);

    expect(page.state.connection).toBe('online');
    expect(page.texts).toEqual(['Hello', 'meanwhile']);
    expect(server.streams).toBe(1);
  });

  it('shows no older answer over a newer event', async () => {
    await page.chatting();
    const { interaction } = server.api;
    server.api.interaction = async (token) => {
      const older = await interaction(token);
      server.api.interaction = interaction;
      server.change({ state: 'CONVERSATION', agentAlias: 'Anna', queuePosition: null });
      return older;
    };

    page.chat.wake();
    await settled();

    expect(page.state.interaction).toMatchObject({ state: 'CONVERSATION', agentAlias: 'Anna' });
  });

  it('shows the same chat in a second tab', async () => {
    await page.chatting();

    const tab = await new TestPage(server, page.storage, 500).boot();
    tab.chat.send('From the tab');
    await settled();

    expect(tab.texts).toEqual(['Hello', 'From the tab']);
    expect(page.texts).toEqual(['Hello', 'From the tab']);
  });

  it('joins a chat that another tab has begun', async () => {
    await page.boot();
    const tab = await new TestPage(server, page.storage, 500).chatting();

    page.chat.storageChanged('parley/SHOP/session');
    await settled();

    expect(page.texts).toEqual(tab.texts);
  });
});

describe('sending', () => {
  it('sends after a cut once and in order, with the ids of the first try', async () => {
    await page.chatting();
    server.cut();

    page.chat.send('one');
    page.chat.send('two');
    await settled();
    expect(page.state.sendingFails).toBe(true);
    const ids = page.state.outbox.map(({ id }) => id);
    server.reachable = true;
    await page.clock.advance(1_000);

    expect(server.sends.map(({ id }) => id)).toEqual(ids);
    expect(page.texts).toEqual(['Hello', 'one', 'two']);
    expect(page.state.outbox).toEqual([]);
  });

  it('shows a message once when only the answer was lost', async () => {
    await page.chatting();
    const { send } = server.api;
    server.api.send = async (token, message) => {
      await send(token, message);
      server.api.send = send;
      throw new TypeError('connection reset');
    };

    page.chat.send('one');
    await settled();
    await page.clock.advance(1_000);

    expect(page.texts).toEqual(['Hello', 'one']);
    expect(page.state.outbox).toEqual([]);
  });

  it('keeps what is unsent over a reload', async () => {
    await page.chatting();
    server.cut();
    page.chat.send('one');
    await settled();

    server.reachable = true;
    const reloaded = await new TestPage(server, page.storage, 500).boot();

    expect(reloaded.texts).toEqual(['Hello', 'one']);
  });

  it('goes on behind a message that the server refuses', async () => {
    await page.chatting();
    server.inspect = ({ text }) => {
      if (text === 'bad') throw refusal('message-too-long', 422);
    };

    page.chat.send('bad');
    page.chat.send('good');
    await settled();

    expect(page.texts).toEqual(['Hello', 'good']);
    expect(page.state.outbox).toMatchObject([
      { text: 'bad', problem: 'This message is too long. The limit is 4,000 characters.' },
    ]);

    page.chat.discard(page.state.outbox[0]?.id ?? '');
    expect(page.memory.outbox()).toEqual([]);
  });

  it('shows the closed chat and keeps the text when it comes too late', async () => {
    await page.chatting();
    server.interaction = conversation({ state: 'CLOSED', closedBy: 'AGENT' });

    page.chat.send('too late');
    await settled();
    expect(page.state.interaction?.state).toBe('CLOSED');
    expect(page.state.outbox).toMatchObject([{ text: 'too late' }]);

    page.chat.startNew();
    expect(page.state).toMatchObject({ inChat: false, firstText: 'too late' });
    expect(page.memory.session()).toBeNull();
  });
});

describe('ending', () => {
  it('closes the chat and lets the connection go', async () => {
    await page.chatting();

    expect(await page.chat.end()).toBe(true);

    expect(page.state.interaction).toMatchObject({ state: 'CLOSED', closedBy: 'CUSTOMER' });
    expect(server.streams).toBe(0);
    page.chat.wake();
    page.chat.networkLost();
    await page.clock.advance(60_000);
    expect(server.streams).toBe(0);
  });

  it('says so when the chat could not be ended', async () => {
    await page.chatting();
    server.cut();

    expect(await page.chat.end()).toBe(false);

    expect(page.state.notice).toBe('No connection. Please try again.');
    expect(page.state.interaction?.state).toBe('WAITING');
  });

  it('begins afresh when the server does not know the chat any more', async () => {
    await page.chatting();
    server.tokens.clear();

    page.chat.wake();
    await settled();

    expect(page.state).toMatchObject({ inChat: false, messages: [] });
    expect(page.state.notice).toContain('no longer available');
    expect(page.memory.session()).toBeNull();
  });

  it('takes the newer token that another tab has got', async () => {
    await page.chatting();
    server.tokens = new Set(['token-2']);
    page.memory.saveSession({ interactionId: INTERACTION_ID, token: 'token-2' });

    page.chat.wake();
    await settled();

    expect(page.state.inChat).toBe(true);
    expect(page.texts).toEqual(['Hello']);
  });
});
