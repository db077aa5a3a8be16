import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { attachment, CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const SEND = `POST /api/interactions/${CHAT}/attachments`;
const LIMITS = { accept: 'image/png,.pdf', maxBytes: 1024 };
const pdf = (name: string, content = 'x') => new File([content], name);

describe('the files of a conversation', () => {
  let server: FakeServer;

  const open = async () => {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    const box = await screen.findByRole('textbox', { name: 'Message' });
    return { ...view, box, log: await screen.findByRole('log', { name: 'Messages' }) };
  };
  const drop = (target: Element, files: File[]) => {
    const dataTransfer = { types: ['Files'], files };
    fireEvent.dragEnter(target, { dataTransfer });
    expect(screen.getByText('Drop files here to send them')).toBeVisible();
    fireEvent.drop(target, { dataTransfer });
    expect(screen.queryByText('Drop files here to send them')).toBeNull();
  };

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction({ attachments: LIMITS })];
  });

  it('are chosen with the button, with what was written as their text', async () => {
    const { user, box, log } = await open();
    await user.type(box, 'The bill');

    expect(screen.getByRole('button', { name: 'Attach files' })).toBeVisible();
    await user.upload(screen.getByTestId('files'), pdf('a.pdf'));

    expect(await within(log).findByRole('link', { name: /Download a.pdf/ })).toHaveAttribute(
      'href',
      `/api/interactions/${CHAT}/attachments/attachment-1`,
    );
    expect(server.files.all[0]?.form.get('text')).toBe('The bill');
    expect(server.files.all[0]?.headers).toMatchObject({ 'X-XSRF-TOKEN': 'token' });
    expect(box).toHaveValue('');
    expect(screen.queryByRole('list', { name: 'Files on their way' })).toBeNull();
  });

  it('are sent one after the other when several are dropped, and can be taken back', async () => {
    server.files.holds = true;
    const { user, log } = await open();

    drop(log, [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    expect(server.files.all).toHaveLength(1);
    act(() => server.files.all[0]?.onProgress(0.4));
    const progress = screen.getByRole('progressbar', { name: 'a.pdf is being sent' });
    expect(progress).toHaveAttribute('aria-valuenow', '40');
    await user.click(screen.getByRole('button', { name: 'Cancel a.pdf' }));
    await waitFor(() => expect(server.files.all).toHaveLength(2));
    act(() => server.files.all[1]?.arrive());

    expect(server.files.all[0]?.signal.aborted).toBe(true);
    expect(await within(log).findByRole('link', { name: /b.pdf/ })).toBeVisible();
    await waitFor(() => expect(server.files.all).toHaveLength(3));
    expect(within(log).queryByRole('link', { name: /a.pdf/ })).toBeNull();
  });

  it('give back what was written with one that is taken back', async () => {
    const { user, box } = await open();
    await user.type(box, 'The bill');
    fireEvent.paste(box, { clipboardData: { files: [pdf('big.pdf', 'x'.repeat(1025))] } });
    await screen.findByText(/This file is too large/);
    expect(box).toHaveValue('');

    await user.type(box, 'Sorry');
    await user.click(screen.getByRole('button', { name: 'Cancel big.pdf' }));

    expect(box).toHaveValue('The bill\nSorry');
  });

  it('are pasted', async () => {
    const { box } = await open();

    fireEvent.paste(box, { clipboardData: { files: [pdf('image.png')] } });

    await waitFor(() => expect(server.files.all).toHaveLength(1));
  });

  it('say why they were refused, and are tried again where that may help', async () => {
    const { user, box, log } = await open();
    const list = () => screen.findByRole('list', { name: 'Files on their way' });
    fireEvent.paste(box, { clipboardData: { files: [pdf('big.pdf', 'x'.repeat(1025))] } });
    expect(await list()).toHaveTextContent('The limit is 1.0 kB.');
    expect(server.files.all).toHaveLength(0);

    const refused = { type: '/problems/attachment-type-refused', title: 'Refused' };
    server.refusals.set(SEND, { status: 415, body: refused });
    fireEvent.paste(box, { clipboardData: { files: [pdf('run.exe')] } });
    expect(await within(await list()).findByText(/kind of file is not allowed/)).toBeVisible();
    expect(within(await list()).queryByRole('button', { name: /Try/ })).toBeNull();

    server.refusals.set(SEND, 'network');
    fireEvent.paste(box, { clipboardData: { files: [pdf('a.pdf')] } });
    const retry = await within(await list()).findByRole('button', { name: 'Try a.pdf again' });
    server.refusals.clear();
    await user.click(retry);

    expect(await within(log).findByRole('link', { name: /a.pdf/ })).toBeVisible();
    const ids = server.files.all.slice(-2).map(({ form }) => form.get('id'));
    expect(ids[0]).toBe(ids[1]);
  });

  it('are pictures to look at, and nothing before and after what the scanner says', async () => {
    const picture = attachment({ name: 'cat.png', preview: true, width: 30, height: 20 });
    const sent = message(1, { kind: 'ATTACHMENT', text: 'My *cat*' });
    server.interactions = [interaction({ lastSeq: 1 })];
    server.messages = [{ ...sent, attachment: { ...picture, state: 'PENDING' } }];
    const { user, log } = await open();
    expect(await within(log).findByText('Being checked for viruses')).toBeVisible();
    expect(within(log).queryByRole('img')).toBeNull();

    act(() => server.push({ type: 'message', message: { ...sent, attachment: picture } }));
    expect(await within(log).findByRole('img', { name: 'cat.png' })).toHaveAttribute(
      'src',
      `/api/interactions/${CHAT}/attachments/attachment-1/preview`,
    );
    expect(screen.getByRole('tab', { name: /Maria/ })).toHaveTextContent('📎 cat.png My cat');
    await user.click(within(log).getByRole('button', { name: 'Open picture cat.png' }));
    expect(await screen.findByRole('dialog', { name: 'cat.png' })).toBeVisible();
    await user.keyboard('{Escape}');

    const lost = { ...picture, state: 'REFUSED' as const };
    act(() => server.push({ type: 'message', message: { ...sent, attachment: lost } }));
    expect(await within(log).findByText(/A virus was found/)).toBeVisible();
    expect(within(log).queryByRole('img')).toBeNull();
  });

  it('cannot be sent where the website takes none', async () => {
    server.interactions = [interaction()];
    const { box } = await open();

    expect(screen.queryByRole('button', { name: 'Attach files' })).toBeNull();
    fireEvent.paste(box, { clipboardData: { files: [pdf('a.pdf')] } });

    expect(server.files.all).toHaveLength(0);
  });
});
