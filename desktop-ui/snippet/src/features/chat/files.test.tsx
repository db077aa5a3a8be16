import { drawn } from '@parley/markup';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { Attachment, Message } from '@parley/wire';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../../test/fakeServer';
import { agentMessage, conversation, customerMessage, SHOP } from '../../../test/fixtures';
import { TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';

const CAT: Attachment = {
  id: 'attachment-1',
  name: 'cat.png',
  type: 'image/png',
  size: 2048,
  width: 30,
  height: 20,
  preview: true,
  state: 'CLEAN',
};

/** What the browser sends files with, as far as it is used. */
class FakeRequest {
  static all: FakeRequest[] = [];
  readonly upload: { onprogress?: (event: object) => void } = {};
  onload?: () => void;
  onerror?: () => void;
  status = 0;
  responseText = '';
  aborted = false;
  form = new FormData();
  url = '';
  headers: Record<string, string> = {};

  constructor() {
    FakeRequest.all.push(this);
  }

  open(_method: string, url: string) {
    this.url = url;
  }

  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }

  send(form: FormData) {
    this.form = form;
  }

  abort() {
    this.aborted = true;
  }

  answer(status: number, body: object) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.onload?.();
  }
}

describe('files in a chat', () => {
  let server: FakeServer;
  let page: TestPage;

  const open = async () => {
    server.settings = { ...SHOP, attachments: { accept: 'image/png,.pdf', maxBytes: 1024 } };
    server.interaction = conversation();
    page = await new TestPage(server).chatting();
    page.store.patch({ drawn });
    render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
    return screen.findByRole('textbox', { name: 'Message' });
  };
  const paste = (field: HTMLElement, ...files: File[]) =>
    fireEvent.paste(field, { clipboardData: { files } });
  const file = (name: string, content = 'x') => new File([content], name);
  const sent = (text = ''): Message => ({
    ...customerMessage(2, 'file-message', text),
    kind: 'ATTACHMENT',
    attachment: CAT,
  });

  beforeEach(() => {
    FakeRequest.all = [];
    server = new FakeServer();
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('XMLHttpRequest', FakeRequest);
    const load = () => Promise.resolve(new Response('picture'));
    vi.stubGlobal('fetch', vi.fn(load));
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: () => 'blob:cat', revokeObjectURL: vi.fn() }),
    );
  });

  it('are sent with their text and their progress, and shown as pictures', async () => {
    const field = await open();
    fireEvent.input(field, { target: { value: 'My **cat**' } });

    paste(field, file('cat.png'));
    const progress = await screen.findByRole('progressbar', { name: 'cat.png is being sent' });
    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));
    const [request] = FakeRequest.all;
    request?.upload.onprogress?.({ loaded: 1, total: 4 });
    await waitFor(() => expect(progress).toHaveAttribute('value', '0.25'));
    request?.answer(201, sent('My **cat**'));

    const picture = await screen.findByRole('img', { name: 'cat.png' });
    await waitFor(() => expect(picture).toHaveAttribute('src', 'blob:cat'));
    expect(request?.url).toBe('https://parley.example/api/customer/interaction/attachments');
    expect(request?.headers.Authorization).toBe('Bearer token-1');
    expect(request?.form.get('text')).toBe('My **cat**');
    expect(field).toHaveValue('');
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByText('cat').tagName).toBe('STRONG');
  });

  it('are sent one after the other, and can be taken back', async () => {
    const field = await open();

    paste(field, file('a.pdf'), file('b.pdf'));
    await screen.findByRole('progressbar', { name: 'b.pdf is being sent' });
    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel a.pdf' }));

    await waitFor(() => expect(FakeRequest.all).toHaveLength(2));
    expect(FakeRequest.all[0]?.aborted).toBe(true);
  });

  it('are taken where they are dropped', async () => {
    await open();
    const dataTransfer = { types: ['Files'], files: [file('a.pdf')] };
    const place = document.querySelector('.conversation') ?? document.body;

    fireEvent.dragOver(place, { dataTransfer });
    fireEvent.drop(place, { dataTransfer });

    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));
  });

  it('say why they were refused, and are tried again where that may help', async () => {
    const field = await open();
    paste(field, file('big.pdf', 'x'.repeat(1025)));
    expect(await screen.findByText(/too large. The limit is 1.0 kB/)).toBeInTheDocument();
    expect(FakeRequest.all).toHaveLength(0);

    paste(field, file('run.exe'));
    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));
    FakeRequest.all[0]?.answer(415, { type: '/problems/attachment-type-refused' });
    expect(await screen.findByText(/kind of file is not allowed/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();

    paste(field, file('a.pdf'));
    await waitFor(() => expect(FakeRequest.all).toHaveLength(2));
    FakeRequest.all[1]?.onerror?.();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(FakeRequest.all).toHaveLength(3));
    expect(FakeRequest.all[2]?.form.get('id')).toBe(FakeRequest.all[1]?.form.get('id'));
  });

  it('are nothing to load before and after what the scanner says', async () => {
    await open();
    const of = (state: Attachment['state']): Message => ({
      ...agentMessage(2, ''),
      kind: 'ATTACHMENT',
      attachment: { ...CAT, state },
    });

    server.say(of('PENDING'));
    expect(await screen.findByText('Being checked for viruses')).toBeInTheDocument();
    server.emit({ type: 'message', message: of('CLEAN') });
    const picture = await screen.findByRole('img', { name: 'cat.png' });
    await waitFor(() => expect(picture).toHaveAttribute('src', 'blob:cat'));
    server.emit({ type: 'message', message: of('REFUSED') });

    expect(await screen.findByText(/A virus was found/)).toBeInTheDocument();
    expect(screen.queryByRole('img', { name: 'cat.png' })).toBeNull();
    await waitFor(() => expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:cat'));
  });

  it('go on their way while the window is minimised', async () => {
    const field = await open();
    paste(field, file('a.pdf'));
    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));

    fireEvent.keyDown(field, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(FakeRequest.all[0]?.aborted).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Open chat' }));

    expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  });

  it('give their text back when they are not sent', async () => {
    const field = await open();
    fireEvent.input(field, { target: { value: 'My offer' } });
    paste(field, file('big.pdf', 'x'.repeat(1025)));
    expect(field).toHaveValue('');

    fireEvent.click(await screen.findByRole('button', { name: 'Cancel big.pdf' }));

    await waitFor(() => expect(field).toHaveValue('My offer'));
  });

  it('that were dropped go into no later chat', async () => {
    await open();
    const dataTransfer = { types: ['Files'], files: [file('a.pdf')] };
    fireEvent.drop(document.querySelector('.conversation') ?? document.body, { dataTransfer });
    await waitFor(() => expect(FakeRequest.all).toHaveLength(1));
    server.change({ state: 'CLOSED', closedBy: 'AGENT' });
    await screen.findByRole('button', { name: 'Start a new chat' });

    server.interaction = conversation();
    page.store.patch({ interaction: conversation() });

    await screen.findByRole('textbox', { name: 'Message' });
    expect(FakeRequest.all).toHaveLength(1);
  });

  it('cannot be sent where the website takes none', async () => {
    await open();
    page.store.patch({ settings: SHOP });

    await waitFor(() => expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull());
  });
});
