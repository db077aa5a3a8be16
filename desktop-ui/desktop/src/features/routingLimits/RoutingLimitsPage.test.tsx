import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

const ROUTING = '/api/settings/routing';

const missed = () => screen.findByRole('textbox', { name: 'Missed offers in a row' });
const open = () => screen.getByRole('textbox', { name: 'Open chats at once' });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the limits of routing', () => {
  it('are saved once, and say what zero means', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'routing');
    expect(await missed()).toHaveAccessibleDescription(/0 = never/u);
    expect(open()).toHaveAccessibleDescription(/0 = no limit/u);
    await user.clear(await missed());
    await user.type(await missed(), '0');
    await user.clear(open());
    await user.type(open(), '200');

    await user.dblClick(save());

    expect(await screen.findByText('The limits are saved.')).toBeVisible();
    expect(server.asked('PUT', ROUTING)).toEqual([{ missedLimit: 0, maxOpenChats: 200 }]);
  });

  it('take whole numbers only', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'routing');
    await user.type(await missed(), '.5');

    await user.click(save());

    expect(await missed()).toHaveFocus();
    expect(await missed()).toHaveAccessibleDescription(/from 0 to 100/u);
    expect(server.asked('PUT', ROUTING)).toEqual([]);
  });

  it('can be asked for again', async () => {
    const server = administration();
    server.refusals.set(`GET ${ROUTING}`, { status: 500, body: {} });
    const { user } = renderSettings(server, 'routing');
    await screen.findByText('The limits could not be loaded.');
    server.refusals.clear();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await missed()).toHaveValue('3');
  });
});
