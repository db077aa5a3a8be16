import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/failures';
import { FakeServer, refusal } from '../../../test/fakeServer';
import {
  agentMessage,
  closed,
  conversation,
  INTERACTION_ID,
  messageId,
  SHOP,
} from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';

let server: FakeServer;
let page: TestPage;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  server = new FakeServer();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const fill = (name: string, value: string) => fireEvent.input(box(name), { target: { value } });

async function open(): Promise<void> {
  page = await new TestPage(server).boot();
  render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
  fireEvent.click(button('Open chat'));
}

async function fillIn(): Promise<void> {
  await screen.findByRole('textbox', { name: 'Your e-mail address' });
  fill('Your name', 'Lea');
  fill('Your e-mail address', 'lea@example.com');
  fill('Your message', 'My boots are too small');
}

describe('outside the working hours', () => {
  beforeEach(async () => {
    server.settings = { ...SHOP, availability: 'OUTSIDE_HOURS' };
    await open();
  });

  it('leaves a message, and is thanked', async () => {
    await screen.findByRole('heading', { name: 'We are not here right now' });
    await fillIn();

    fireEvent.click(button('Send message'));

    await screen.findByRole('heading', { name: 'Thank you for your message' });
    expect(server.offlineMessages).toEqual([
      {
        idempotencyKey: messageId(100),
        answers: { name: 'Lea', email: 'lea@example.com', message: 'My boots are too small' },
        pageUrl: 'https://shop.example/boots?size=42',
      },
    ]);
    fireEvent.click(button('Leave another message'));
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toHaveValue('');
  });

  it('says what is missing beside its field', async () => {
    await fillIn();
    fill('Your e-mail address', 'lea');

    fireEvent.click(button('Send message'));

    await waitFor(() => expect(box('Your e-mail address')).toHaveFocus());
    expect(box('Your e-mail address')).toHaveAccessibleDescription(/full e-mail address/);
    expect(server.offlineMessages).toHaveLength(0);
  });

  it('shows what only the server finds wrong', async () => {
    server.inspectOffline = () => {
      throw refusal('form-answers-invalid', 422, { fields: { name: 'TOO_LONG' } });
    };
    await fillIn();

    fireEvent.click(button('Send message'));

    await waitFor(() => expect(box('Your name')).toHaveFocus());
    expect(box('Your name')).toHaveAccessibleDescription(/too long/);
  });

  it('sends the same message again under the same key', async () => {
    server.inspectOffline = () => {
      throw new Unreachable('cut');
    };
    await fillIn();
    fireEvent.click(button('Send message'));
    await screen.findByText('No connection. Please try again.');
    server.inspectOffline = () => undefined;

    fireEvent.click(button('Send message'));
    await screen.findByRole('heading', { name: 'Thank you for your message' });

    const [first, second] = server.offlineMessages;
    expect(second).toEqual(first);
  });

  it('keeps what is typed when the window is minimised, and when chats are possible again', async () => {
    await fillIn();
    fireEvent.keyDown(box('Your name'), { key: 'Escape' });
    fireEvent.click(button('Open chat'));
    expect(await screen.findByRole('textbox', { name: 'Your e-mail address' })).toHaveValue(
      'lea@example.com',
    );

    fireEvent.keyDown(box('Your name'), { key: 'Escape' });
    server.settings = SHOP;
    fireEvent.click(button('Open chat'));

    expect(await screen.findByRole('button', { name: 'Start chat' })).toBeEnabled();
    expect(box('Your message')).toHaveValue('My boots are too small');
  });
});

describe('a start that comes too late', () => {
  it('turns into a message with what was typed', async () => {
    server.inspectStart = () => {
      throw refusal('chat-unavailable', 409, { reason: 'LIMIT_REACHED' });
    };
    await open();
    fill('Your name (optional)', 'Lea');
    fill('Your message', 'Hello');

    fireEvent.click(button('Start chat'));

    await screen.findByRole('heading', { name: 'All our agents are busy' });
    expect(await screen.findByRole('textbox', { name: 'Your name' })).toHaveValue('Lea');
    expect(box('Your message')).toHaveValue('Hello');
  });
});

describe('a chat that nobody took', () => {
  it('invites to leave a message with what was written', async () => {
    await open();
    fill('Your message', 'Hello');
    fireEvent.click(button('Start chat'));
    await screen.findByText('You are number 2 in the queue');
    server.change({ ...closed({ closedBy: 'SYSTEM', closeCause: 'UNMANAGED', agentAlias: null }) });

    fireEvent.click(await screen.findByRole('button', { name: 'Leave a message' }));
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toHaveValue('Hello');
    fireEvent.click(button('Back to the chat'));
    await screen.findByText('Nobody could take your chat');
    fireEvent.click(button('Leave a message'));
    await fillIn();
    fireEvent.click(button('Send message'));

    await screen.findByRole('heading', { name: 'Thank you for your message' });
    expect(server.offlineMessages[0]?.interactionId).toBe(INTERACTION_ID);
    fireEvent.click(button('Start a new chat'));
    expect(await screen.findByRole('textbox', { name: 'Your message' })).toHaveValue('');
  });
});

describe('a customer who comes back', () => {
  it('names the chat before once, and only that', async () => {
    page = await new TestPage(server).chatting();
    expect(server.starts[0]).not.toHaveProperty('returningToken');
    server.change({ ...closed() });
    await settled();

    page.chat.startNew();
    page.chat.start('', 'One more thing');
    await settled();

    expect(server.starts[1]?.returningToken).toBe('token-1');
    expect(page.memory.returningToken()).toBeNull();
  });
});

describe('what is said beside the agent', () => {
  beforeEach(async () => {
    await open();
    fill('Your message', 'Hello');
    fireEvent.click(button('Start chat'));
    await screen.findByText('You are number 2 in the queue');
    server.change({ ...conversation() });
    await screen.findByText('You are talking to Anna');
  });

  const said = (seq: number, kind: string, text: string) =>
    server.say(
      Object.assign(agentMessage(seq, text), { author: 'SYSTEM', authorName: null, kind }),
    );

  it('tells of an agent whose connection is lost', async () => {
    server.change({ agentAway: true });

    expect(await screen.findByText(/Anna’s connection was lost/)).toBeInTheDocument();
  });

  it('leads from the warning to the composer until somebody writes', async () => {
    said(2, 'IDLE_WARNING', 'This chat ends in 5 minutes if nobody writes.');

    fireEvent.click(await screen.findByRole('button', { name: 'I’m still here' }));
    expect(box('Message')).toHaveFocus();
    server.say(agentMessage(3));

    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'I’m still here' })).toBeNull(),
    );
    expect(screen.getByText('This chat ends in 5 minutes if nobody writes.')).toBeInTheDocument();
  });

  it('is the website talking in replies, and a line of the system in changes', async () => {
    said(2, 'AUTOMATIC_REPLY', 'Thanks for waiting');
    said(3, 'AGENT_CHANGED', 'Bruno has taken over');

    const reply = (await screen.findByText('Thanks for waiting')).closest('li');
    expect(reply).toHaveAttribute('data-side', 'other');
    expect(reply).toHaveTextContent('Alpine Shop');
    const change = (await screen.findByText('Bruno has taken over')).closest('li');
    expect(change).toHaveAttribute('data-side', 'system');
  });
});
