import { drawn } from '@parley/markup';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, refusal } from '../../../test/fakeServer';
import { agentMessage, callMessage, conversation } from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';

// A few of them: a document of the tests takes seconds for all.
vi.mock('virtual:emoji', () => ({
  default: [
    ['Smileys', ['😀 grinning face|happy', '😃 grinning face with big eyes|open']],
    ['People', ['👍️ thumbs up|yes', '👎️ thumbs down|no']],
  ],
}));

let server: FakeServer;
let page: TestPage;

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  server = new FakeServer();
  page = await new TestPage(server).boot();
  render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const launcher = () => document.querySelector('.launcher');

/** Opens the window and sends a first message, as a customer would. */
async function startChat(): Promise<void> {
  fireEvent.click(button('Open chat'));
  fireEvent.input(box('Your name (optional)'), { target: { value: 'Lea' } });
  fireEvent.input(box('Your message'), { target: { value: 'Hello' } });
  fireEvent.click(button('Start chat'));
  await screen.findByText('You are number 2 in the queue');
}

function write(text: string): void {
  fireEvent.input(box('Message'), { target: { value: text } });
  fireEvent.keyDown(box('Message'), { key: 'Enter' });
}

describe('the window', () => {
  it('is opened and minimised by the launcher and by Esc', async () => {
    fireEvent.click(button('Open chat'));
    expect(screen.getByRole('dialog', { name: 'Chat with Alpine Shop' })).toBeInTheDocument();
    expect(screen.getByText('Hello! How can we help?')).toBeInTheDocument();
    await waitFor(() => expect(box('Your message')).toHaveFocus());

    fireEvent.keyDown(box('Your message'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await waitFor(() => expect(launcher()).toHaveFocus());
  });

  it('takes no focus when an earlier page had left it open', async () => {
    page.chat.open();

    await screen.findByRole('dialog');
    expect(document.body).toHaveFocus();
  });

  it('says that it is coming until its code is there', async () => {
    page.store.patch({ showWindow: null });
    fireEvent.click(button('Open chat'));
    expect(screen.getByText('One moment…')).toBeInTheDocument();

    expect(await screen.findByRole('dialog')).toBeInTheDocument();
    expect(screen.queryByText('One moment…')).toBeNull();
  });

  it('keeps what is typed while it is minimised', async () => {
    await startChat();
    fireEvent.input(box('Message'), { target: { value: 'Half a' } });
    fireEvent.keyDown(box('Message'), { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();

    fireEvent.click(button(/^Open chat/));

    expect(box('Message')).toHaveValue('Half a');
  });

  it('counts on the launcher what the customer has not seen', async () => {
    await startChat();
    fireEvent.click(launcher() ?? document.body);

    server.say(agentMessage(2));

    expect(await screen.findByRole('button', { name: 'Open chat, 1 unread' })).toHaveTextContent(
      '1',
    );
  });
});

describe('what is read out', () => {
  it('is what is new, and not what the customer wrote', async () => {
    page.store.patch({ drawn });
    await startChat();
    const log = screen.getByRole('log');
    await waitFor(() => expect(log).toHaveAttribute('aria-live', 'polite'));

    server.change(conversation());
    server.say(agentMessage(2, 'Read this'));

    const theirs = (await screen.findByText('Read this')).closest('li');
    expect(theirs).not.toHaveAttribute('aria-live');
    expect(screen.getByText('Hello').closest('li')).toHaveAttribute('aria-live', 'off');
  });
});

describe('a chat', () => {
  it('starts with the first message and shows the place in the queue', async () => {
    await startChat();

    expect(screen.getByText('about 2 minutes')).toBeInTheDocument();
    expect(screen.getByRole('log', { name: 'Messages' })).toHaveTextContent('Hello');
    await waitFor(() => expect(box('Message')).toHaveFocus());
  });

  it('cannot be started without a text', () => {
    fireEvent.click(button('Open chat'));
    fireEvent.input(box('Your message'), { target: { value: '  \n ' } });

    expect(button('Start chat')).toBeDisabled();
  });

  it('shows how far a message has come', async () => {
    await startChat();
    server.change({ ...conversation() });
    expect(await screen.findByText('You are talking to Anna')).toBeInTheDocument();
    expect(screen.getByText('Sent')).toBeInTheDocument();

    server.emit({ type: 'receipt', receivedSeq: 1, readSeq: 0 });
    expect(await screen.findByText('Delivered')).toBeInTheDocument();
    server.emit({ type: 'receipt', receivedSeq: 1, readSeq: 1 });
    expect(await screen.findByText('Read')).toBeInTheDocument();
  });

  it('shows text as text and links safely', async () => {
    await startChat();
    page.store.patch({ drawn });

    server.say(agentMessage(2, '<img src=x onerror=alert(1)> https://shop.example/a'));

    const link = await screen.findByRole('link', { name: 'https://shop.example/a' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(document.querySelector('img')).toBeNull();
  });

  it('puts an emoji where the cursor is', async () => {
    await startChat();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    fireEvent.input(field, { target: { value: 'Hi there' } });
    field.setSelectionRange(3, 3);

    fireEvent.click(screen.getByRole('button', { name: 'Emoji' }));
    fireEvent.click(await screen.findByLabelText('grinning face'));

    expect(field).toHaveValue('Hi 😀there');
    expect(field).toHaveFocus();
    expect(field.selectionStart).toBe(5);
    expect(screen.queryByRole('group', { name: 'Emoji' })).toBeNull();
  });

  it('offers to try again what could not be sent', async () => {
    await startChat();
    server.cut();
    write('Still there?');
    expect(await screen.findByText('Not sent')).toBeInTheDocument();
    expect(screen.getByText('Connection lost. Trying again…')).toBeInTheDocument();

    server.reachable = true;
    fireEvent.click(button('Try again'));

    await waitFor(() => expect(screen.queryByText('Not sent')).toBeNull());
    expect(server.sends.map(({ text }) => text)).toEqual(['Still there?']);
  });

  it('says why a message was refused and lets it go', async () => {
    await startChat();
    server.inspect = () => {
      throw refusal('message-too-long', 422);
    };

    write('bad');
    expect(await screen.findByText(/The limit is 4,000 characters/)).toBeInTheDocument();
    fireEvent.click(button('Delete'));

    await waitFor(() => expect(screen.queryByText('Not sent')).toBeNull());
  });

  it('counts near the limit and sends nothing above it', async () => {
    await startChat();

    fireEvent.input(box('Message'), { target: { value: 'x'.repeat(4_001) } });

    expect(screen.getByText('4,001 of 4,000 characters')).toBeInTheDocument();
    expect(button('Send')).toBeDisabled();
  });

  it('leaves Enter to a keyboard that is composing a word', async () => {
    await startChat();

    fireEvent.input(box('Message'), { target: { value: 'に' } });
    fireEvent.keyDown(box('Message'), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(box('Message'), { key: 'Enter', shiftKey: true });

    expect(server.sends).toHaveLength(0);
  });
});

describe('the end', () => {
  it('is asked for twice, and can be called off', async () => {
    await startChat();

    fireEvent.click(button('End chat'));
    expect(screen.getByRole('alertdialog', { name: 'End this chat?' })).toBeInTheDocument();
    fireEvent.keyDown(screen.getByRole('alertdialog'), { key: 'Escape' });
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('dialog')).toBeInTheDocument();

    fireEvent.click(button('End chat'));
    fireEvent.click(button('End chat now'));
    expect(await screen.findByText('You ended the chat')).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('by the agent keeps the unsent text for a new chat', async () => {
    await startChat();
    server.interaction = conversation({ state: 'CLOSED', closedBy: 'AGENT' });

    write('One more thing');
    expect(await screen.findByText('Anna ended the chat')).toBeInTheDocument();
    expect(screen.getByText('Not sent')).toBeInTheDocument();
    fireEvent.click(button('Start a new chat'));

    await waitFor(() => expect(box('Your message')).toHaveValue('One more thing'));
    await settled();
  });
});

describe('the chat as a file', () => {
  it('is there for a customer who may have it, after the end', async () => {
    const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
    const revokeObjectURL = vi.fn();
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL });
    await startChat();
    server.change({ state: 'CLOSED', closedBy: 'AGENT', transcriptAllowed: true });

    fireEvent.click(await screen.findByRole('button', { name: 'Download this chat' }));
    fireEvent.click(screen.getByRole('button', { name: 'Download this chat' }));

    await waitFor(() => expect(saved).toHaveBeenCalled());
    await settled();
    expect(saved).toHaveBeenCalledOnce();
    // Safari saves only after the click
    expect(revokeObjectURL).not.toHaveBeenCalled();
  });

  it('is not there for others', async () => {
    await startChat();
    server.change({ state: 'CLOSED', closedBy: 'AGENT' });

    expect(await screen.findByRole('button', { name: 'Start a new chat' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Download this chat' })).toBeNull();
  });
});

describe('the chat by e-mail', () => {
  it('is asked for while the chat runs, and said to come', async () => {
    await startChat();
    server.change({ transcriptMail: 'OFFERED' });
    fireEvent.click(await screen.findByRole('button', { name: 'Get this chat by e-mail' }));
    const field = await screen.findByRole('textbox', { name: 'Your e-mail address' });
    expect(field).toHaveFocus();

    fireEvent.input(field, { target: { value: 'carla' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send it to me' }));
    expect(await screen.findByText('This is not an e-mail address.')).toBeInTheDocument();
    expect(field).toHaveFocus();
    fireEvent.input(field, { target: { value: 'carla@customer.example' } });
    expect(field).toBeValid();
    fireEvent.click(screen.getByRole('button', { name: 'Send it to me' }));

    const later = 'You will get this chat by e-mail when it has ended.';
    expect(await screen.findByText(later)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('textbox', { name: 'Your e-mail address' })).toBeNull(),
    );
    expect(server.mails).toEqual([{ address: 'carla@customer.example', language: 'en' }]);
  });

  it('is followed until it is gone, although the chat is over', async () => {
    await startChat();
    server.change({ state: 'CLOSED', closedBy: 'AGENT', transcriptMail: 'OFFERED' });
    await waitFor(() => expect(server.streams).toBe(0));
    fireEvent.click(await screen.findByRole('button', { name: 'Get this chat by e-mail' }));
    const field = await screen.findByRole('textbox', { name: 'Your e-mail address' });
    await waitFor(() => expect(field).toHaveFocus());
    fireEvent.input(field, { target: { value: 'carla@customer.example' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send it to me' }));
    expect(
      await screen.findByText('This chat is on its way to you by e-mail.'),
    ).toBeInTheDocument();
    await waitFor(() => expect(server.streams).toBe(1));

    server.change({ transcriptMail: 'SENT' });

    expect(await screen.findByText('This chat was sent to you by e-mail.')).toBeInTheDocument();
    await waitFor(() => expect(server.streams).toBe(0));
  });

  it('can be asked for after the end, again when it failed', async () => {
    await startChat();
    server.change({ state: 'CLOSED', closedBy: 'AGENT', transcriptMail: 'FAILED' });

    expect(await screen.findByText('This chat could not be sent by e-mail.')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('button', { name: 'Get this chat by e-mail' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(button('Start a new chat')).toHaveFocus());
    await settled();
  });

  it('is not there where the website sends none', async () => {
    await startChat();

    expect(screen.queryByRole('button', { name: 'Get this chat by e-mail' })).toBeNull();
  });
});

describe('a video call', () => {
  it('has a card that leads into it until it ends', async () => {
    await startChat();

    server.say(callMessage(2, 'VIDEO_CALL'));
    fireEvent.click(await screen.findByRole('button', { name: 'Join video call' }));
    await waitFor(() => expect(page.tabs).toHaveLength(1));
    server.say(callMessage(3, 'VIDEO_CALL_ENDED'));

    expect(await screen.findByText('Video call ended')).toBeInTheDocument();
    expect(screen.getByText('Video call ended after 12 min')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Join video call' })).toBeNull();
  });
});
