import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { queue, team } from '../../test/fakeRoutingSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const QUEUES = '/api/settings/queues';

const field = (name: string) => screen.getByRole('textbox', { name });
const save = () => screen.getByRole('button', { name: 'Save' });
const members = () => screen.getByRole('group', { name: 'Members' });

describe('the queues', () => {
  it('are listed with who is asked in which way, and lead to their settings', async () => {
    const server = administration();
    server.settings.routing.queues = [
      queue({
        strategy: 'LEAST_BUSY',
        weight: 9,
        members: [{ agentId: 'agent-1' }],
        teamIds: ['team-1', 'team-2'],
        agents: 4,
      }),
      queue({ id: 'queue-2', name: 'Support' }),
    ];
    const { user } = renderSettings(server, 'queues');

    const [sales, support] = within(
      await screen.findByRole('list', { name: 'Queues' }),
    ).getAllByRole('listitem');
    expect(sales).toHaveTextContent(/Sales.*Least busy.*1 member.*2 teams.*Weight 9/u);
    expect(support).toHaveTextContent(/Support.*Ring all.*No agents/u);
    await user.click(screen.getByRole('link', { name: 'Support' }));

    expect(await screen.findByRole('heading', { name: 'Support', level: 2 })).toHaveFocus();
  });

  it('say that there are none, that one is unknown, and that they cannot be loaded', async () => {
    const server = administration();
    server.settings.routing.queues = [];
    const first = renderSettings(server, 'queues');
    expect(await screen.findByText('No queues yet')).toBeVisible();
    first.unmount();

    const second = renderSettings(server, 'queues/none');
    expect(await screen.findByText('No such queue')).toBeVisible();
    second.unmount();

    server.refusals.set(`GET ${QUEUES}`, { status: 500, body: {} });
    const { user } = renderSettings(server, 'queues');
    await screen.findByText('The queues could not be loaded.');
    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('No queues yet')).toBeVisible();
  });
});

describe('the form of a queue', () => {
  it('makes a queue with all that belongs to it, once, and goes on as its page', async () => {
    const server = administration();
    server.settings.routing.teams = [team()];
    const { user, router } = renderSettings(server, 'queues/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'VIP');
    await user.click(screen.getByRole('radio', { name: 'Least busy' }));
    await user.click(screen.getByRole('checkbox', { name: 'Anna Rossi' }));
    await user.type(field('Limit of Anna Rossi'), '2');
    await user.click(screen.getByRole('checkbox', { name: 'Bruno Keller' }));
    await user.click(screen.getByRole('checkbox', { name: 'Morning shift' }));
    await user.clear(field('Wrap-up after a chat'));
    await user.type(field('Wrap-up after a chat'), '90');
    expect(screen.getByText('1 min 30 s')).toBeVisible();
    await user.type(field('Skills count for'), '45');
    await user.click(screen.getByRole('button', { name: 'Add reason' }));
    expect(field('Reason 1')).toHaveFocus();
    await user.keyboard('Wrong language');
    await user.click(screen.getByRole('switch', { name: 'Agents must choose a reason' }));

    await user.dblClick(save());

    expect(await screen.findByRole('heading', { name: 'VIP', level: 2 })).toBeVisible();
    expect(screen.getByText('VIP is saved.')).toBeVisible();
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings/queues/queue-new'));
    expect(server.asked('POST', QUEUES)).toEqual([
      {
        name: 'VIP',
        strategy: 'LEAST_BUSY',
        weight: 5,
        offerTimeoutSeconds: 30,
        queueTimeoutSeconds: 1800,
        wrapUpSeconds: 90,
        skillsRelaxedAfterSeconds: 45,
        rejectReasons: ['Wrong language'],
        rejectReasonRequired: true,
        members: [{ agentId: 'agent-1', capacity: 2 }, { agentId: 'agent-2' }],
        teamIds: ['team-1'],
      },
    ]);
  });

  it('is unchanged by what is changed back, and leaves out what is empty', async () => {
    const server = administration();
    server.settings.routing.queues = [
      queue({
        members: [{ agentId: 'agent-1', capacity: 2 }],
        rejectReasons: ['Break', 'Language'],
        skillsRelaxedAfterSeconds: 60,
      }),
    ];
    const { user } = renderSettings(server, 'queues/queue-1');
    const bruno = await screen.findByRole('checkbox', { name: 'Bruno Keller' });
    await user.click(bruno);
    expect(screen.getByText('Unsaved changes')).toBeVisible();
    await user.click(bruno);
    expect(screen.queryByText('Unsaved changes')).toBeNull();

    await user.clear(field('Limit of Anna Rossi'));
    await user.clear(field('Skills count for'));
    await user.click(screen.getByRole('button', { name: 'Remove reason 1' }));
    expect(screen.getByRole('button', { name: 'Add reason' })).toHaveFocus();
    await user.click(save());

    expect(await screen.findByText('Sales is saved.')).toBeVisible();
    const [change] = server.asked('PUT', `${QUEUES}/queue-1`);
    expect(change).toMatchObject({
      members: [{ agentId: 'agent-1' }],
      rejectReasons: ['Language'],
    });
    expect(change).not.toHaveProperty('skillsRelaxedAfterSeconds');
  });

  it('puts the reasons into another order, with the keyboard alone', async () => {
    const server = administration();
    server.settings.routing.queues = [queue({ rejectReasons: ['Break', 'Language', 'Busy'] })];
    const { user } = renderSettings(server, 'queues/queue-1');
    const move = (name: string) => screen.getByRole('button', { name });
    await screen.findByRole('textbox', { name: 'Reason 3' });

    move('Move reason 3 up').focus();
    await user.keyboard('{Enter}');
    expect(move('Move reason 2 up')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(move('Move reason 1 up')).toHaveFocus();
    expect(move('Move reason 1 up')).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    await user.click(move('Move reason 2 down'));
    await user.click(save());

    expect(await screen.findByText('Sales is saved.')).toBeVisible();
    expect(server.asked('PUT', `${QUEUES}/queue-1`)).toMatchObject([
      { rejectReasons: ['Busy', 'Language', 'Break'] },
    ]);
  });

  it('says what is wrong beside each field and leads to the first', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'queues/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), '  ');
    await user.clear(field('Weight, 0 to 10'));
    await user.type(field('Weight, 0 to 10'), '11');
    await user.clear(field('Time to answer an offer'));
    await user.type(field('Time to answer an offer'), '4');
    await user.click(screen.getByRole('checkbox', { name: 'Anna Rossi' }));
    await user.type(field('Limit of Anna Rossi'), '0');
    const required = screen.getByRole('switch', { name: 'Agents must choose a reason' });
    await user.click(required);

    await user.click(save());

    expect(field('Name')).toHaveFocus();
    expect(field('Name')).toHaveAccessibleDescription(/1 to 80 characters/u);
    expect(field('Weight, 0 to 10')).toHaveAccessibleDescription(/from 0 to 10/u);
    expect(field('Time to answer an offer')).toHaveAccessibleDescription(/from 5 to 3600/u);
    expect(members()).toHaveAccessibleDescription(/whole numbers from 1 to 100/u);
    expect(field('Limit of Anna Rossi')).toBeInvalid();
    expect(screen.getByText(/Enter at least one/u)).toBeVisible();
    await user.click(required);
    expect(screen.queryByText(/Enter at least one/u)).toBeNull();
    expect(server.asked('POST', QUEUES)).toEqual([]);
  });

  it('puts what the server refuses beside its field and loses nothing', async () => {
    const server = administration();
    server.refusals.set(`POST ${QUEUES}`, {
      status: 409,
      body: { type: '/problems/name-taken', detail: 'Something else has this name already.' },
    });
    const { user } = renderSettings(server, 'queues/new');
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Sales');
    await user.click(save());

    await waitFor(() => expect(field('Name')).toHaveFocus());
    expect(field('Name')).toHaveAccessibleDescription(/has this name already/u);

    server.refusals.set(`POST ${QUEUES}`, {
      status: 422,
      body: {
        type: '/problems/queue-settings-invalid',
        fields: { members: 'only those that there are', weight: '0 to 10' },
      },
    });
    await user.click(save());
    await waitFor(() =>
      expect(members()).toHaveAccessibleDescription('Allowed: only those that there are.'),
    );
    expect(field('Weight, 0 to 10')).toHaveAccessibleDescription(/Allowed: 0 to 10\./u);
    expect(field('Name')).toHaveValue('Sales');
  });

  it('is not left with unsaved changes without a question', async () => {
    const { user } = renderSettings(administration(), 'queues/queue-1');
    await user.click(await screen.findByRole('radio', { name: 'Round robin' }));

    await user.click(screen.getByRole('link', { name: 'Teams' }));

    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('radio', { name: 'Round robin' })).toBeChecked();
  });

  it('finds one of many agents by name', async () => {
    const { user } = renderSettings(administration(), 'queues/queue-1');
    const group = within(await screen.findByRole('group', { name: 'Members' }));

    await user.type(group.getByRole('textbox', { name: 'Search by name' }), 'brun');

    expect(group.getByRole('checkbox', { name: 'Bruno Keller' })).toBeVisible();
    expect(group.queryByRole('checkbox', { name: 'Anna Rossi' })).toBeNull();
    expect(group.getByText('0 of 2 chosen')).toBeVisible();
  });
});

describe('deleting a queue', () => {
  it('is asked about, and needs no further question of unsaved changes', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'queues/queue-1');
    await user.click(await screen.findByRole('radio', { name: 'Round robin' }));
    await user.click(screen.getByRole('button', { name: 'Delete queue' }));
    const question = await screen.findByRole('dialog', { name: 'Delete the queue Sales?' });

    await user.click(within(question).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByRole('heading', { name: 'Queues', level: 2 })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Sales' })).toBeNull();
    expect(screen.queryByText('Leave without saving?')).toBeNull();
  });

  it('is refused with the server’s words while something needs it', async () => {
    const server = administration();
    server.refusals.set(`DELETE ${QUEUES}/queue-1`, {
      status: 409,
      body: {
        type: '/problems/queue-in-use',
        detail: 'The website “Alpine Shop” uses this queue.',
      },
    });
    const { user } = renderSettings(server, 'queues/queue-1');
    await user.click(await screen.findByRole('button', { name: 'Delete queue' }));
    const question = within(await screen.findByRole('dialog'));
    await user.click(question.getByRole('button', { name: 'Delete' }));

    expect(await question.findByText(/“Alpine Shop” uses this queue/u)).toBeVisible();
    await user.click(question.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('heading', { name: 'Sales', level: 2 })).toBeVisible();
  });
});
