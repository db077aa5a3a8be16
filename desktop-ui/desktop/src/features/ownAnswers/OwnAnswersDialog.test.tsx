import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cannedAnswer } from '../../test/fakeCannedAnswers';
import { FakeServer } from '../../test/fakeServer';
import { renderApp } from '../../test/renderApp';
import { administration } from '../../test/renderSettings';

const OWN = '/api/me/canned-answers';

const open = async (server: FakeServer) => {
  const { user } = renderApp(server);
  await user.click(await screen.findByRole('button', { name: /^Account/u }));
  await user.click(await screen.findByRole('menuitem', { name: 'My canned answers' }));
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'My canned answers' })) };
};

describe('the canned answers of one’s own', () => {
  it('begin with the first one', async () => {
    const server = new FakeServer();
    const { user, dialog } = await open(server);
    await dialog.findByText('You have none yet.');

    await user.click(dialog.getByRole('button', { name: 'New canned answer' }));
    expect(dialog.getByRole('textbox', { name: 'Shortcut' })).toHaveFocus();
    await user.keyboard('sig');
    await user.type(dialog.getByRole('textbox', { name: 'Text' }), 'Yours, {{agent}');
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await dialog.findByText('/sig')).toBeVisible();
    expect(server.asked('POST', OWN)).toEqual([{ shortcut: 'sig', text: 'Yours, {agent}' }]);
  });

  it('are changed in the version that was read', async () => {
    const server = new FakeServer();
    server.canned.own = [cannedAnswer({ scope: 'PERSONAL', version: 4 })];
    const { user, dialog } = await open(server);

    await user.click(await dialog.findByRole('button', { name: 'Edit /hello' }));
    await user.type(dialog.getByRole('textbox', { name: 'Text' }), '!');
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    expect(await dialog.findByText('Hello {contact|there}!')).toBeVisible();
    expect(server.asked('PUT', `${OWN}/answer-1`)).toMatchObject([{ version: 4 }]);
  });

  it('say what is wrong, at its field', async () => {
    const server = new FakeServer();
    const { user, dialog } = await open(server);
    await user.click(await dialog.findByRole('button', { name: 'New canned answer' }));
    await user.keyboard('two words');
    await user.click(dialog.getByRole('button', { name: 'Save' }));

    await waitFor(() =>
      expect(dialog.getByRole('textbox', { name: 'Shortcut' })).toHaveAccessibleDescription(
        /Enter 1 to 30 letters/u,
      ),
    );
    expect(server.asked('POST', OWN)).toEqual([]);
  });

  it('are deleted by a second press', async () => {
    const server = new FakeServer();
    server.canned.own = [cannedAnswer({ scope: 'PERSONAL' })];
    const { user, dialog } = await open(server);

    await user.click(await dialog.findByRole('button', { name: 'Delete /hello' }));
    expect(server.asked('DELETE', `${OWN}/answer-1`)).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Really delete /hello' }));

    expect(await dialog.findByText('You have none yet.')).toBeVisible();
  });

  it('are for agents alone', async () => {
    const { user } = renderApp(administration());
    await user.click(await screen.findByRole('button', { name: /^Account/u }));

    await screen.findByRole('menuitem', { name: 'Log out' });
    expect(screen.queryByRole('menuitem', { name: 'My canned answers' })).toBeNull();
  });
});
