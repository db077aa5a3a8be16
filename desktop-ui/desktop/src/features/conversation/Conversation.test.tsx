import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { answeredForm, CHAT, interaction, message, note } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';
import { wideScreen } from '../../test/wideScreen';

const SEND = `/api/interactions/${CHAT}/messages`;

describe('a conversation', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    return { ...view, log: await screen.findByRole('log', { name: 'Messages' }) };
  };
  const write = async ({ user }: Pick<Awaited<ReturnType<typeof open>>, 'user'>, text: string) => {
    await user.type(screen.getByRole('textbox', { name: 'Message' }), text);
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction({ lastSeq: 1 })];
    server.messages = [message(1, { text: 'Hello' })];
  });

  it('shows how far an own message has come', async () => {
    const view = await open();

    await write(view, 'Good morning{Enter}');

    expect(await within(view.log).findByText('Sent, not delivered')).toBeInTheDocument();
    act(() => server.push({ type: 'receipt', interactionId: CHAT, receivedSeq: 2, readSeq: 0 }));
    expect(await within(view.log).findByText('Delivered')).toBeInTheDocument();
    act(() => server.push({ type: 'receipt', interactionId: CHAT, receivedSeq: 2, readSeq: 2 }));
    expect(await within(view.log).findByText('Read')).toBeInTheDocument();
  });

  it('shows Markdown, of notes too, and nobody’s HTML', async () => {
    server.messages = [message(1, { text: '**Hi** <b>you</b> [here](javascript:alert(1))' })];
    const { log } = await open();
    act(() => server.push({ type: 'note', note: note(1, { text: 'Is `angry`' }) }));

    expect((await within(log).findByText('Hi')).tagName).toBe('STRONG');
    expect(within(log).getByText(/<b>you<\/b> \[here\]/u)).toBeVisible();
    expect(within(log).queryByRole('link')).toBeNull();
    expect((await within(log).findByText('angry')).tagName).toBe('CODE');
    expect(screen.getByRole('tab', { name: /Maria/ })).toHaveTextContent('Hi <b>you</b>');
  });

  it('marks what is selected with a shortcut or a button', async () => {
    const { user } = await open();
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    await user.type(box, 'so good');
    box.setSelectionRange(3, 7);

    await user.keyboard('{Control>}b{/Control}');
    expect(box).toHaveValue('so **good**');
    await user.keyboard('{Control>}b{/Control}{Control>}i{/Control}');
    expect(box).toHaveValue('so _good_');
    await user.click(screen.getByRole('button', { name: 'Bold' }));

    expect(box).toHaveValue('so **_good_**');
    expect(box).toHaveFocus();
    expect(box.selectionStart).toBe(3);
  });

  it('has what the customer has filled in beside it', async () => {
    wideScreen();
    server.routing.forms = [answeredForm()];
    await open();

    const forms = await screen.findByRole('region', { name: 'Form answers' });
    expect(within(forms).getByText('Order number')).toBeInTheDocument();
    expect(within(forms).getByText('<b>A-17</b>')).toBeInTheDocument();
  });

  it('shows a message once that comes as an answer and as an event', async () => {
    const view = await open();

    await write(view, 'once{Enter}');
    await waitFor(() => expect(server.messages).toHaveLength(2));
    act(() =>
      server.messages.forEach((stored) => server.push({ type: 'message', message: stored })),
    );

    expect(within(view.log).getAllByText('once')).toHaveLength(1);
  });

  it('breaks lines with Shift and Enter', async () => {
    const view = await open();

    await write(view, 'one{Shift>}{Enter}{/Shift}two{Enter}');

    await waitFor(() => expect(server.asked('POST', SEND)).toMatchObject([{ text: 'one\ntwo' }]));
  });

  it('tries a failed message again with the same id', async () => {
    server.refusals.set(`POST ${SEND}`, {
      status: 422,
      body: { type: '/problems/odd', title: 'Odd' },
    });
    const view = await open();

    await write(view, 'again{Enter}');
    expect(await within(view.log).findByText('Not sent')).toBeInTheDocument();
    server.refusals.clear();
    await view.user.click(within(view.log).getByRole('button', { name: 'Try again' }));

    expect(await within(view.log).findByText('Sent, not delivered')).toBeInTheDocument();
    const ids = server.asked('POST', SEND).map((body) => JSON.stringify(body));
    expect(new Set(ids).size).toBe(1);
  });

  it('fetches what it missed when the connection comes back', async () => {
    const view = await open();
    await within(view.log).findByText('Hello');

    act(() => server.cut());
    expect(screen.getByText(/Connection lost/)).toBeVisible();
    server.messages.push(message(2, { text: 'Are you there?' }));

    expect(await within(view.log).findByText('Are you there?')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText(/Connection lost/)).toBeNull());
  });

  it('fetches what is missing before a message that came too early', async () => {
    const view = await open();
    await within(view.log).findByText('Hello');
    server.messages.push(message(2, { text: 'second' }), message(3, { text: 'third' }));

    act(() => server.push({ type: 'message', message: message(3, { text: 'third' }) }));

    expect(await within(view.log).findByText('second')).toBeInTheDocument();
    const texts = within(view.log).getAllByText(/Hello|second|third/);
    expect(texts.map(({ textContent }) => textContent)).toEqual(['Hello', 'second', 'third']);
  });

  it('closes after a confirmation', async () => {
    const view = await open();

    await view.user.click(screen.getByRole('button', { name: 'Close chat' }));
    const dialog = await screen.findByRole('dialog', { name: 'Close this chat?' });
    await view.user.click(within(dialog).getByRole('button', { name: 'Close chat' }));

    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
    expect(server.asked('POST', `/api/interactions/${CHAT}/close`)).toHaveLength(1);
  });

  it('stays visible when the customer closes it, until it is dismissed', async () => {
    const view = await open();
    const closed = interaction({ state: 'CLOSED', closedBy: 'CUSTOMER', lastSeq: 1 });

    act(() => server.push({ type: 'interaction', interaction: closed }));

    expect(await screen.findByText('Customer closed the chat')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Message' })).toBeNull();
    await view.user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('shows a whisper as such, and counts it while the chat is not in front', async () => {
    server.interactions.push(interaction({ id: 'other', contactName: 'Luca Ferrari' }));
    const { user } = renderApp(server);
    await screen.findByRole('tab', { name: /Maria Bianchi, 1 unread/ });

    act(() => server.push({ type: 'note', note: note(1, { text: 'Be kind' }) }));
    await user.click(await screen.findByRole('tab', { name: /Maria Bianchi, 2 unread/ }));

    const whisper = await screen.findByRole('note');
    expect(whisper).toHaveAccessibleName('Whisper from Sofia Marino · only you see this');
    expect(whisper).toHaveTextContent('Be kind');
    await screen.findByRole('tab', { name: 'Maria Bianchi' });
  });

  it('fetches the whispers that this window has missed', async () => {
    server.interactions = [interaction({ lastSeq: 1, lastNoteSeq: 1 })];
    server.notes = [note(1, { text: 'Missed' })];
    await open();

    expect(await screen.findByRole('note')).toHaveTextContent('Missed');
  });

  it('says why a supervisor closed it', async () => {
    await open();
    const closed = { state: 'CLOSED', closedBy: 'SUPERVISOR', closeReason: 'Abuse' } as const;

    act(() => server.push({ type: 'interaction', interaction: interaction(closed) }));

    expect(await screen.findByText('Closed by supervisor: Abuse')).toBeVisible();
  });

  it('keeps a text that is not sent yet for its own chat', async () => {
    server.interactions.push(interaction({ id: 'other', contactName: 'Luca Ferrari' }));
    const view = await open();

    await write(view, 'begun');
    await view.user.click(screen.getByRole('tab', { name: /Luca Ferrari/ }));
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('');
    await view.user.click(screen.getByRole('tab', { name: /Maria Bianchi/ }));

    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('begun');
  });

  it('never reads a text as HTML, and makes links of web addresses', async () => {
    server.messages = [message(1, { text: '<b>x</b> https://a.example/ javascript:alert(1)' })];
    const view = await open();

    const link = await within(view.log).findByRole('link');

    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
    expect(within(view.log).getAllByRole('link')).toHaveLength(1);
    expect(view.log).toHaveTextContent('<b>x</b>');
  });
});
