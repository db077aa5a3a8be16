import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { team } from '../../test/fakeRoutingSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const TEAMS = '/api/settings/teams';

const name = () => screen.findByRole('textbox', { name: 'Name' });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the teams', () => {
  it('begin with the first one, which is made once and has its own page then', async () => {
    const server = administration();
    const { user, router } = renderSettings(server, 'teams');
    await screen.findByText('No teams yet');
    await user.click(screen.getByRole('link', { name: 'New team' }));
    await user.type(await name(), 'Morning shift');
    await user.click(screen.getByRole('checkbox', { name: 'Bruno Keller' }));

    await user.dblClick(save());

    expect(await screen.findByText('Morning shift is saved.')).toBeVisible();
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings/teams/team-new'));
    expect(server.asked('POST', TEAMS)).toEqual([{ name: 'Morning shift', agentIds: ['agent-2'] }]);
  });

  it('are listed with their queues and how many belong to them', async () => {
    const server = administration();
    server.settings.routing.teams = [
      team({ agentIds: ['agent-1'], queues: ['Sales', 'Support'] }),
      team({ id: 'team-2', name: 'Night shift', agentIds: ['agent-1', 'agent-2'] }),
    ];
    renderSettings(server, 'teams');

    const list = within(await screen.findByRole('list', { name: 'Teams' }));
    const [morning, night] = list.getAllByRole('listitem');
    expect(morning).toHaveTextContent(/Morning shift.*Queues: Sales, Support.*1 agent/u);
    expect(night).toHaveTextContent(/Night shift.*In no queue.*2 agents/u);
  });

  it('keep what was typed when their name is taken', async () => {
    const server = administration();
    server.settings.routing.teams = [team()];
    server.refusals.set(`PUT ${TEAMS}/team-1`, {
      status: 409,
      body: { type: '/problems/name-taken', detail: 'Something else has this name already.' },
    });
    const { user } = renderSettings(server, 'teams/team-1');
    await user.type(await name(), ' 2');

    await user.click(save());

    await waitFor(async () => expect(await name()).toHaveFocus());
    expect(await name()).toHaveAccessibleDescription(/has this name already/u);
    expect(await name()).toHaveValue('Morning shift 2');
  });

  it('are deleted after a question', async () => {
    const server = administration();
    server.settings.routing.teams = [team()];
    const { user } = renderSettings(server, 'teams/team-1');
    await user.click(await screen.findByRole('button', { name: 'Delete team' }));
    const question = await screen.findByRole('dialog', { name: 'Delete the team Morning shift?' });

    await user.click(within(question).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('No teams yet')).toBeVisible();
  });

  it('say that one is unknown', async () => {
    renderSettings(administration(), 'teams/none');
    expect(await screen.findByText('No such team')).toBeVisible();
  });
});
