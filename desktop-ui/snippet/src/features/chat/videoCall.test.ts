import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../../test/fakeServer';
import { callMessage, closed } from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';

let server: FakeServer;
let page: TestPage;

beforeEach(async () => {
  server = new FakeServer();
  page = await new TestPage(server).chatting();
});

describe('a video call', () => {
  it('is joined in a new tab', async () => {
    server.say(callMessage(2, 'VIDEO_CALL'));

    page.chat.joinCall();
    await settled();

    expect(page.tabs).toEqual(['https://meet.example/room?jwt=x']);
    expect(page.state.notice).toBeNull();
  });

  it('calls for attention when it begins and not when it ends', () => {
    page.watched = false;

    server.say(callMessage(2, 'VIDEO_CALL'));
    expect(page.beeps).toHaveLength(1);
    server.say(callMessage(3, 'VIDEO_CALL_ENDED'));
    expect(page.beeps).toHaveLength(1);
  });

  it('says when the browser blocks the tab', async () => {
    server.say(callMessage(2, 'VIDEO_CALL'));
    page.blocksTabs = true;

    page.chat.joinCall();
    await settled();

    expect(page.state.notice).toContain('allow pop-ups');
  });

  it('that has ended meanwhile closes the tab and is fetched', async () => {
    server.say(callMessage(2, 'VIDEO_CALL'));
    server.say(callMessage(3, 'VIDEO_CALL_ENDED'), false);

    page.chat.joinCall();
    await settled();

    expect(page.tabs).toEqual(['closed']);
    expect(page.state.notice).toBe('The video call has ended.');
    expect(page.texts).toContain('Video call ended after 12 min');
  });

  it('is followed to its end when the agent closes the chat during it', async () => {
    server.say(callMessage(2, 'VIDEO_CALL'));

    server.change({ state: 'CLOSED', closedBy: 'AGENT' });
    await settled();
    expect(server.streams).toBe(1);
    server.say(callMessage(3, 'VIDEO_CALL_ENDED'));
    await settled();

    expect(page.texts).toContain('Video call ended after 12 min');
    expect(server.streams).toBe(0);
  });

  it('of a closed chat is followed after a reload too', async () => {
    server.say(callMessage(2, 'VIDEO_CALL'));
    server.interaction = closed({ lastSeq: 2 });

    const reloaded = await new TestPage(server, page.storage, 500).boot();
    await settled();
    server.say(callMessage(3, 'VIDEO_CALL_ENDED'));

    expect(reloaded.texts).toContain('Video call ended after 12 min');
  });
});
