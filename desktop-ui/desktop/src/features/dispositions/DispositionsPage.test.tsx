import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dispositionTree, level } from '../../test/fakeDispositions';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/dispositions/everywhere';
const save = () => screen.getByRole('button', { name: 'Save' });
const name = (path: string) =>
  screen.findByRole('textbox', { name: `Name of disposition ${path}` });
const press = (button: string) => screen.getByRole('button', { name: button });

describe('the dispositions', () => {
  it('are found by where they can be chosen', async () => {
    const server = administration();
    server.dispositions.trees = [
      dispositionTree({ dispositions: [level('Spam')] }),
      dispositionTree({ place: 'website-SHOP', scope: 'WEBSITE', placeName: 'Alpine Shop' }),
    ];
    const { user } = renderSettings(server, 'dispositions');

    const rows = within(await screen.findByRole('list', { name: 'Dispositions' }));
    const [everywhere, shop] = rows.getAllByRole('listitem');
    expect(everywhere).toHaveTextContent(/EverywhereIn all chats1 disposition/u);
    expect(shop).toHaveTextContent(/Alpine ShopIn the chats of this websiteNone/u);
    await user.click(screen.getByRole('link', { name: 'Alpine Shop' }));

    expect(await screen.findByText('There are none here yet.')).toBeVisible();
  });

  it('are made in three levels and saved at once', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'dispositions/everywhere');
    await user.click(await screen.findByRole('button', { name: 'Add disposition' }));
    await user.type(await name('1'), 'Complaint');
    await user.click(press('Divide Complaint'));
    expect(await name('1.1')).toHaveFocus();
    await user.type(await name('1.1'), ' Delivery');
    await user.click(press('Divide Delivery'));
    await user.type(await name('1.1.1'), 'Late');
    expect(screen.queryByRole('button', { name: 'Divide Late' })).toBeNull();

    await user.click(save());

    expect(await screen.findByText('The dispositions are saved.')).toBeVisible();
    expect(server.asked('PUT', PUT)).toMatchObject([
      {
        revision: 'revision-1',
        dispositions: [
          { name: 'Complaint', below: [{ name: 'Delivery', below: [{ name: 'Late' }] }] },
        ],
      },
    ]);
  });

  it('are put in order with the keyboard', async () => {
    const server = administration();
    server.dispositions.trees = [
      dispositionTree({ dispositions: [level('A', level('B')), level('C')] }),
    ];
    const { user } = renderSettings(server, 'dispositions/everywhere');
    await name('2');
    press('Move C up').focus();

    await user.keyboard('{Enter}');

    expect(await name('1')).toHaveValue('C');
    expect(await name('2.1')).toHaveValue('B');
    expect(press('Move C up')).toHaveFocus();
    expect(press('Move C up')).toHaveAttribute('aria-disabled', 'true');
  });

  it('are deleted with what is below them, after a question', async () => {
    const server = administration();
    server.dispositions.trees = [
      dispositionTree({ dispositions: [level('A', level('B'), level('C')), level('D')] }),
    ];
    const { user } = renderSettings(server, 'dispositions/everywhere');
    await name('1');
    await user.click(press('Delete D'));
    await user.click(press('Delete A'));
    const question = await screen.findByRole('dialog', {
      name: 'Delete A and what is below it?',
    });
    expect(question).toHaveTextContent('2 dispositions below it go too.');
    await user.click(within(question).getByRole('button', { name: 'Delete all of them' }));
    await user.click(save());

    await screen.findByText('The dispositions are saved.');
    expect(server.asked('PUT', PUT)).toMatchObject([{ dispositions: [] }]);
  });

  it('say what is wrong before they ask the server', async () => {
    const server = administration();
    server.dispositions.trees = [dispositionTree({ dispositions: [level('Spam')] })];
    const { user } = renderSettings(server, 'dispositions/everywhere');
    await user.click(await screen.findByRole('button', { name: 'Add disposition' }));
    await user.click(save());

    expect(screen.getByText('Give each a name of 1 to 60 characters.')).toBeVisible();
    await waitFor(async () => expect(await name('2')).toHaveFocus());
    await user.type(await name('2'), 'SPAM');
    await user.click(save());

    expect(screen.getByText('Beside each other, no two can have the same name.')).toBeVisible();
    expect(await name('2')).toBeInvalid();
    expect(await name('1')).toBeValid();
    expect(server.asked('PUT', PUT)).toEqual([]);
  });

  it('keep what was typed when somebody else was faster', async () => {
    const server = administration();
    server.dispositions.trees = [dispositionTree({ dispositions: [level('Spam')] })];
    server.refusals.set(`PUT ${PUT}`, {
      status: 409,
      body: { type: '/problems/dispositions-overtaken', detail: 'Somebody else has changed them.' },
    });
    const { user } = renderSettings(server, 'dispositions/everywhere');
    await user.type(await name('1'), '!');
    await user.click(save());

    expect(await screen.findByText(/Somebody else has changed them/u)).toBeVisible();
    expect(await name('1')).toHaveValue('Spam!');
  });

  it('say that a place is unknown', async () => {
    renderSettings(administration(), 'dispositions/queue-1');

    expect(await screen.findByText('No such website or queue')).toBeVisible();
  });
});
