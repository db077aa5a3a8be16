import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const dialog = () => screen.findByRole('dialog', { name: 'Download transcript' });

describe('a transcript', () => {
  let server: FakeServer;
  const saved = vi.fn();

  beforeEach(() => {
    server = new FakeServer();
    server.interactions = [interaction({ lastSeq: 1 })];
    server.messages = [message(1, { text: 'Hello' })];
    Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: vi.fn() });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved(this.download);
    });
  });

  afterEach(() => {
    saved.mockReset();
    vi.restoreAllMocks();
  });

  async function ask() {
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/u }));
    await view.user.click(screen.getByRole('button', { name: 'More actions' }));
    await view.user.click(await screen.findByRole('menuitem', { name: 'Download transcript' }));
    return { ...view, opened: within(await dialog()) };
  }

  const pdfs = () => server.requests.filter(({ path }) => path.includes('/transcript.pdf?'));

  it('is made with what was asked for, shows how far it is, and is saved', async () => {
    server.transcripts.done = 250;
    const { user, opened } = await ask();
    expect(await opened.findByText('The chat as a PDF, with 500 messages so far.')).toBeVisible();
    await user.click(opened.getByRole('checkbox', { name: /internal notes/u }));

    await user.dblClick(opened.getByRole('button', { name: 'Download' }));
    await waitFor(() =>
      expect(opened.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50'),
    );
    server.transcripts.finished();

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved).toHaveBeenCalledExactlyOnceWith(`transcript-${CHAT.slice(0, 8)}.pdf`);
    expect(pdfs()).toHaveLength(1);
    expect(pdfs()[0]?.path).toMatch(/notes=true&attachments=false&language=en$/u);
  });

  it('has the attachments that were asked for', async () => {
    const { user, opened } = await ask();
    await user.click(await opened.findByRole('checkbox', { name: /enclose files/u }));

    await user.click(opened.getByRole('button', { name: 'Download' }));

    await waitFor(() =>
      expect(pdfs()[0]?.path).toMatch(/notes=false&attachments=true&language=en$/u),
    );
  });

  it('always has attachments for an agent who may not have it without', async () => {
    server.transcripts.rights = { plain: false, attachments: true, notes: false };
    const { user, opened } = await ask();
    expect(await opened.findByRole('checkbox', { name: /enclose files/u })).toBeChecked();
    expect(opened.getByRole('checkbox', { name: /enclose files/u })).toBeDisabled();

    await user.click(opened.getByRole('button', { name: 'Download' }));

    await waitFor(() => expect(pdfs()[0]?.path).toMatch(/attachments=true&language=en$/u));
  });

  it('is not offered to an agent who may have none', async () => {
    server.transcripts.rights = { plain: false, attachments: false, notes: true };
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('tab', { name: /Maria Bianchi/u }));

    await user.click(screen.getByRole('button', { name: 'More actions' }));

    await screen.findByRole('menuitem', { name: /Transfer/u });
    await waitFor(() =>
      expect(screen.queryByRole('menuitem', { name: 'Download transcript' })).toBeNull(),
    );
  });

  it('offers neither notes nor attachments to an agent who may not have them', async () => {
    server.transcripts.rights = { plain: true, attachments: false, notes: false };
    const { opened } = await ask();

    expect(await opened.findByText(/with 500 messages/u)).toBeVisible();
    expect(opened.queryByRole('checkbox')).toBeNull();
  });

  it('says why it cannot be looked up', async () => {
    server.transcripts.refusal = Response.json({ title: 'Gone' }, { status: 404 });
    const { opened } = await ask();

    expect(await opened.findByRole('alert')).toHaveTextContent('could not be looked up');
    expect(opened.getByRole('button', { name: 'Download' })).toBeDisabled();
  });

  it('counts one message', async () => {
    server.transcripts.messages = 1;
    const { opened } = await ask();

    expect(await opened.findByText('The chat as a PDF, with 1 message so far.')).toBeVisible();
  });

  it('can be cancelled, at the server too', async () => {
    const { user, opened } = await ask();
    await user.click(await opened.findByRole('button', { name: 'Download' }));
    await opened.findByRole('progressbar');

    await user.click(opened.getByRole('button', { name: 'Cancel' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const request = /request=([^&]+)/u.exec(pdfs()[0]?.path ?? '')?.[1] ?? '';
    expect(server.asked('DELETE', `/api/transcripts/${request}`)).toHaveLength(1);
    expect(saved).not.toHaveBeenCalled();
  });
});
