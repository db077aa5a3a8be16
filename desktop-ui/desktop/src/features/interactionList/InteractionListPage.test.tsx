import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { listed } from '../../test/fakeInteractionList';
import { FakeServer } from '../../test/fakeServer';
import { AGENT, CHAT, interaction, me, message } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const OWN = '/api/interactions';
const ALL = '/api/supervision/interactions';

describe('the interactions list', () => {
  let server: FakeServer;

  beforeEach(() => {
    server = new FakeServer();
    server.list.rows = [
      listed({ agentId: AGENT, agentName: 'Anna Rossi' }),
      listed({ id: 'second', contactName: 'Paolo Verdi', unread: 2 }),
    ];
  });

  const open = (address = '/interactions') => renderApp(server, server.services(), address);
  const table = () => screen.findByRole('table', { name: /interactions/iu });
  const row = async (name: RegExp) => within(await table()).findByRole('row', { name });
  const searches = (path = OWN) => server.asked('POST', `${path}/search`);
  const lastSearch = (path = OWN) => searches(path).at(-1);

  async function menu(name: string) {
    const view = open();
    await view.user.click(await screen.findByRole('button', { name: `Actions for ${name}` }));
    return view;
  }

  it('shows an agent their own, with what is recorded and what is unread', async () => {
    server.list.rows[0] = listed({
      agentName: 'Anna Rossi',
      disposition: 'Order › Late',
      watchers: ['Sofia Neri'],
      tags: ['vip'],
    });
    open();

    const first = within(await row(/Maria Bianchi/u));
    expect(first.getByText('Closed by customer')).toBeVisible();
    expect(first.getByText('Order › Late')).toBeVisible();
    expect(first.getByText('Sofia Neri')).toBeVisible();
    expect(first.getByText('vip')).toBeVisible();
    expect(within(await row(/Paolo Verdi/u)).getByText('2 unread')).toBeInTheDocument();
    expect(screen.getByText('2 shown')).toBeVisible();
  });

  it('asks a supervisor’s way for everybody’s', async () => {
    server.me = me({ roles: ['SUPERVISOR'] });
    open();

    expect(await screen.findByRole('heading', { name: 'Interactions' })).toBeVisible();
    await row(/Maria Bianchi/u);
    expect(searches(ALL)).toHaveLength(1);
    expect(searches(OWN)).toHaveLength(0);
  });

  it('keeps filters in the address, and looks again', async () => {
    const { user, router } = open('/interactions?state=closed');
    await table();
    await user.click(screen.getByRole('combobox', { name: 'Tag' }));
    await user.click(await screen.findByRole('option', { name: 'vip' }));

    await waitFor(() =>
      expect(lastSearch()).toMatchObject({ filter: { open: false, tag: 'vip' } }),
    );
    expect(router.state.location.search).toBe('?state=closed&tag=vip');

    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('keeps what is looked for in this window and out of the address', async () => {
    const services = server.services();
    const { user, router, unmount } = renderApp(server, services, '/interactions');
    await table();
    await user.type(screen.getByRole('textbox', { name: /Search/u }), 'Maria');

    await waitFor(() => expect(lastSearch()).toMatchObject({ filter: { text: 'Maria' } }));
    expect(router.state.location.search).toBe('');
    expect(server.requests.some(({ path }) => path.includes('Maria'))).toBe(false);

    unmount();
    renderApp(server, services, '/interactions');
    expect(await screen.findByRole('textbox', { name: /Search/u })).toHaveValue('Maria');
  });

  it('says when nothing fits, and how to see everything again', async () => {
    server.list.fits = (_row, filter) => !('tag' in filter) || filter.tag !== 'gone';
    const { user } = open('/interactions?tag=gone');

    expect(await screen.findByText('Nothing matches')).toBeVisible();
    const [button] = screen.getAllByRole('button', { name: 'Clear filters' }).slice(-1);
    if (button) await user.click(button);
    expect(await row(/Maria Bianchi/u)).toBeVisible();
  });

  it('says when there is nothing at all', async () => {
    server.list.rows = [];
    open();

    expect(await screen.findByText('No interactions yet')).toBeVisible();
  });

  it('goes on page after page', async () => {
    server.list.pageSize = 1;
    const { user } = open();
    await row(/Maria/u);
    expect(screen.queryByText('Paolo Verdi')).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Show older interactions' }));

    expect(await row(/Paolo/u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show older interactions' })).toBeNull();
  });

  it('only counts new ones until they are asked for', async () => {
    server.list.newer = 1;
    const { user } = open();
    await row(/Maria/u);
    server.list.rows = [listed({ id: 'new', contactName: 'Nina Blu' }), ...server.list.rows];
    const hint = await screen.findByRole('button', { name: '1 new – show' });
    expect(screen.queryByText('Nina Blu')).toBeNull();
    server.list.newer = 0;

    await user.click(hint);

    expect(await row(/Nina Blu/u)).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('button', { name: /new – show/u })).toBeNull());
  });

  it('changes rows in their places when something happens', async () => {
    open();
    await row(/Maria/u);
    server.list.rows = server.list.rows.map((one) => ({ ...one, unread: 7 }));

    server.push({ type: 'message', message: message(9, { interactionId: 'elsewhere' }) });

    expect(within(await row(/Maria/u)).queryByText('7 unread')).toBeNull();
    await waitFor(() => expect(screen.getAllByText('7 unread')).toHaveLength(2));
  });

  it('goes from row to row with the arrow keys', async () => {
    const { user } = open();
    const first = await screen.findByRole('link', { name: 'Maria Bianchi' });
    first.focus();

    await user.keyboard('{ArrowDown}');

    expect(screen.getByRole('link', { name: 'Paolo Verdi' })).toHaveFocus();
  });

  it('shows a closed chat to be read, and comes back to the same filters', async () => {
    server.interactions = [interaction({ state: 'CLOSED', closedBy: 'CUSTOMER', lastSeq: 1 })];
    server.messages = [message(1, { text: 'My parcel is late' })];
    const { user, router } = open('/interactions?state=closed');
    await user.click(await screen.findByRole('link', { name: 'Maria Bianchi' }));

    expect(await screen.findByText('My parcel is late')).toBeVisible();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(router.state.location.pathname).toBe(`/interactions/${CHAT}`);

    await user.click(screen.getByRole('button', { name: 'Back to the interactions' }));
    await table();
    expect(router.state.location.search).toBe('?state=closed');
  });

  it('says so when an interaction is not the agent’s', async () => {
    open('/interactions/unknown');

    expect(await screen.findByText('This interaction is not there')).toBeVisible();
  });

  it('leads to an open chat on the agent’s desktop', async () => {
    server.interactions = [interaction()];
    server.list.rows = [listed({ state: 'CONVERSATION', agentId: AGENT })];
    const { user, router } = await menu('Maria Bianchi');

    await user.click(await screen.findByRole('menuitem', { name: 'Go to the chat' }));

    await waitFor(() => expect(router.state.location.search).toBe(`?chat=${CHAT}`));
  });

  it('closes a chat with what it came to', async () => {
    server.list.rows = [listed({ state: 'CONVERSATION', agentId: AGENT })];
    const { user } = await menu('Maria Bianchi');
    await user.click(await screen.findByRole('menuitem', { name: 'Close' }));
    const dialog = within(await screen.findByRole('dialog'));

    await user.click(await dialog.findByRole('button', { name: 'Close chat' }));

    await waitFor(() => expect(server.asked('POST', `${OWN}/${CHAT}/close`)).toEqual([{}]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('offers a transcript of every row, and no closing of what is closed', async () => {
    const { user } = await menu('Paolo Verdi');
    expect(screen.queryByRole('menuitem', { name: /Close/u })).toBeNull();

    await user.click(await screen.findByRole('menuitem', { name: 'Download PDF transcript' }));

    expect(await screen.findByRole('dialog', { name: 'Download transcript' })).toBeVisible();
  });

  it('offers a transcript with attachments to who may have it', async () => {
    const { user } = await menu('Paolo Verdi');

    await user.click(
      await screen.findByRole('menuitem', { name: 'Download PDF with attachments' }),
    );

    const dialog = within(await screen.findByRole('dialog', { name: 'Download transcript' }));
    expect(await dialog.findByRole('checkbox', { name: /enclose files/u })).toBeChecked();
  });

  it('offers only the transcripts that the reader may have', async () => {
    server.transcripts.rights = { plain: true, attachments: false, notes: false };
    await menu('Paolo Verdi');

    expect(await screen.findByRole('menuitem', { name: 'Download PDF transcript' })).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('menuitem', { name: /with attachments/u })).toBeNull(),
    );
  });

  it('asks a supervisor why they close somebody’s chat', async () => {
    server.me = me({ roles: ['SUPERVISOR'] });
    server.list.rows = [listed({ state: 'CONVERSATION', agentId: 'other' })];
    const { user } = await menu('Maria Bianchi');
    await user.click(await screen.findByRole('menuitem', { name: 'Close' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox'), 'Spam');

    await user.click(dialog.getByRole('button', { name: /Close/u }));

    await waitFor(() =>
      expect(server.asked('POST', `${ALL}/${CHAT}/close`)).toEqual([{ reason: 'Spam' }]),
    );
  });

  it('can be asked for again when it could not be loaded', async () => {
    server.refusals.set(`POST ${OWN}/search`, { status: 500, body: {} });
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    server.refusals.clear();

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    expect(await row(/Maria/u)).toBeVisible();
  });
});
