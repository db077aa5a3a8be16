import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { agentSettings } from '../../test/fakeRoutingSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/agents/agent-1';

const field = (name: string) => screen.getByRole('textbox', { name });
const skill = (number: number) => screen.getByRole('combobox', { name: `Skill ${number}` });
const level = (number: number) =>
  screen.getByRole('combobox', { name: `Level of skill ${number}` });
const add = () => screen.getByRole('button', { name: 'Add skill' });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the agents', () => {
  it('are listed with what customers see, how many chats they may have, and their skills', async () => {
    const server = administration();
    server.settings.routing.agents = [
      agentSettings({ capacity: 1, skills: [{ skill: 'Italian', level: 4 }] }),
    ];
    const { user } = renderSettings(server, 'agents');

    const row = await screen.findByText('Customers see Anna');
    expect(row.closest('li')).toHaveTextContent(/Anna Rossi.*Up to 1 chat.*Italian 4/u);
    await user.click(screen.getByRole('link', { name: 'Anna Rossi' }));

    expect(await screen.findByRole('heading', { name: 'Anna Rossi', level: 2 })).toHaveFocus();
  });

  it('come from Keycloak, as the empty list says', async () => {
    const server = administration();
    server.settings.routing.agents = [];
    const first = renderSettings(server, 'agents');
    expect(await screen.findByText(/Accounts come from Keycloak: an account/u)).toBeVisible();
    first.unmount();

    renderSettings(server, 'agents/none');
    expect(await screen.findByText('No such agent')).toBeVisible();
  });
});

describe('the form of an agent', () => {
  it('gives skills with levels, a capacity and an alias', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'agents/agent-1');
    await user.type(await screen.findByRole('textbox', { name: 'Alias' }), ' R.');
    await user.clear(field('Chats at once'));
    await user.type(field('Chats at once'), '3');
    await user.click(add());
    expect(skill(1)).toHaveFocus();
    await user.keyboard('Italian');
    await user.selectOptions(level(1), 'Level 5');
    await user.click(add());

    await user.click(save());

    expect(await screen.findByText('Anna Rossi is saved.')).toBeVisible();
    expect(server.asked('PUT', PUT)).toEqual([
      { alias: 'Anna R.', capacity: 3, skills: [{ skill: 'Italian', level: 5 }] },
    ]);
  });

  it('offers the skills that others have', async () => {
    const server = administration();
    server.settings.routing.agents = [
      agentSettings(),
      agentSettings({ id: 'agent-2', name: 'Bruno', skills: [{ skill: 'Italian', level: 1 }] }),
    ];
    const { user } = renderSettings(server, 'agents/agent-1');
    await user.click(await screen.findByRole('button', { name: 'Add skill' }));

    const options = document.getElementById(skill(1).getAttribute('list') ?? '');
    expect(options?.querySelector('option')).toHaveValue('Italian');
  });

  it('says what is wrong beside each field, of itself and of the server', async () => {
    const server = administration();
    server.settings.routing.agents = [agentSettings({ skills: [{ skill: 'a', level: 1 }] })];
    const { user } = renderSettings(server, 'agents/agent-1');
    await user.clear(await screen.findByRole('textbox', { name: 'Alias' }));
    await user.clear(field('Chats at once'));
    await user.click(add());
    await user.keyboard('a');
    await user.click(save());

    expect(field('Alias')).toHaveFocus();
    expect(field('Alias')).toHaveAccessibleDescription(/1 to 80 characters/u);
    expect(field('Chats at once')).toHaveAccessibleDescription(/from 1 to 100/u);
    expect(screen.getByText('Each skill once.')).toBeVisible();
    expect(server.asked('PUT', PUT)).toEqual([]);

    server.refusals.set(`PUT ${PUT}`, {
      status: 422,
      body: { type: '/problems/agent-settings-invalid', fields: { skills: 'at most 50' } },
    });
    await user.click(
      within(screen.getByRole('list', { name: 'Skills' })).getByRole('button', {
        name: 'Remove skill 2',
      }),
    );
    await user.type(field('Alias'), 'Anna');
    await user.type(field('Chats at once'), '7');
    await user.click(save());
    await waitFor(() => expect(screen.getByText('Allowed: at most 50.')).toBeVisible());
    expect(field('Chats at once')).toHaveValue('7');
  });
});
