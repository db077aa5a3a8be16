import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cannedAnswer } from '../../test/fakeCannedAnswers';
import { administration, renderSettings } from '../../test/renderSettings';

const ANSWERS = '/api/settings/canned-answers';
const shortcut = () => screen.findByRole('textbox', { name: 'Shortcut' });
const text = () => screen.getByRole('textbox', { name: 'Text' });
const save = () => screen.getByRole('button', { name: 'Save' });

describe('the canned answers', () => {
  it('begin with the first one, which is made once and has its own page then', async () => {
    const server = administration();
    const { user, router } = renderSettings(server, 'canned-answers');
    await screen.findByText('No canned answers yet');
    await user.click(screen.getByRole('link', { name: 'New canned answer' }));
    await user.type(await shortcut(), 'hello');
    await user.type(text(), 'Hello {{contact|there}');
    await user.selectOptions(screen.getByLabelText('In which chats'), 'In the chats of a website');
    await user.selectOptions(screen.getByLabelText('Website'), 'Alpine Shop');

    await user.dblClick(save());

    expect(await screen.findByText('The canned answer is saved.')).toBeVisible();
    await waitFor(() =>
      expect(router.state.location.pathname).toBe('/settings/canned-answers/answer-new'),
    );
    expect(server.asked('POST', ANSWERS)).toEqual([
      {
        scope: 'WEBSITE',
        websiteKey: 'SHOP',
        shortcut: 'hello',
        text: 'Hello {contact|there}',
      },
    ]);
  });

  it('say what is wrong before they ask the server', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'canned-answers/new');
    await user.type(await shortcut(), 'two words');
    await user.type(text(), 'Hello {{name}');
    await user.selectOptions(screen.getByLabelText('In which chats'), 'In the chats of a queue');
    await user.click(save());

    expect(await screen.findByText('Enter 1 to 30 letters, digits, - and _.')).toBeVisible();
    expect(screen.getByText(/There is no variable \{name\}/u)).toBeVisible();
    expect(screen.getByText('Choose a queue.')).toBeVisible();
    expect(server.asked('POST', ANSWERS)).toEqual([]);
  });

  it('are listed page after page with their places', async () => {
    const server = administration();
    server.canned.shared = [
      cannedAnswer({ id: '1', shortcut: 'a' }),
      cannedAnswer({ id: '2', shortcut: 'b', scope: 'QUEUE', placeName: 'Sales' }),
      cannedAnswer({ id: '3', shortcut: 'c', scope: 'WEBSITE', placeName: 'Alpine Shop' }),
    ];
    const { user } = renderSettings(server, 'canned-answers');
    await user.click(await screen.findByRole('button', { name: 'Show more' }));

    await screen.findByRole('link', { name: '/c' });
    const rows = within(screen.getByRole('list', { name: 'Canned answers' }));
    const [first, second, third] = rows.getAllByRole('listitem');
    expect(first).toHaveTextContent(/\/aHello \{contact\|there\}Everywhere/u);
    expect(second).toHaveTextContent('Queue: Sales');
    expect(third).toHaveTextContent('Website: Alpine Shop');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('are filtered by where they are used', async () => {
    const server = administration();
    server.canned.shared = [cannedAnswer()];
    const { user } = renderSettings(server, 'canned-answers');
    await screen.findByRole('link', { name: '/hello' });

    await user.selectOptions(screen.getByLabelText('Where they are used'), 'In one queue');

    expect(await screen.findByText('None of these')).toBeVisible();
    expect(server.asked('GET', `${ANSWERS}?scope=QUEUE`)).toHaveLength(1);
  });

  it('keep what was typed when somebody else was faster', async () => {
    const server = administration();
    server.canned.shared = [cannedAnswer({ version: 3 })];
    server.refusals.set(`PUT ${ANSWERS}/answer-1`, {
      status: 409,
      body: { type: '/problems/canned-answer-overtaken', detail: 'Somebody else has changed it.' },
    });
    const { user } = renderSettings(server, 'canned-answers/answer-1');
    await user.type(await shortcut(), '2');
    await user.click(save());

    expect(await screen.findByText(/Somebody else has changed it/u)).toBeVisible();
    expect(await shortcut()).toHaveValue('hello2');
    expect(server.asked('PUT', `${ANSWERS}/answer-1`)).toMatchObject([{ version: 3 }]);
  });

  it('say of a taken shortcut that it is taken', async () => {
    const server = administration();
    server.refusals.set(`POST ${ANSWERS}`, {
      status: 409,
      body: { type: '/problems/shortcut-taken', detail: 'Another one has it.' },
    });
    const { user } = renderSettings(server, 'canned-answers/new');
    await user.type(await shortcut(), 'hello');
    await user.type(text(), 'Hello');
    await user.click(save());

    await waitFor(async () => expect(await shortcut()).toHaveFocus());
    expect(await shortcut()).toHaveAccessibleDescription(/Another one has it/u);
  });

  it('are deleted after a question', async () => {
    const server = administration();
    server.canned.shared = [cannedAnswer()];
    const { user } = renderSettings(server, 'canned-answers/answer-1');
    await user.click(await screen.findByRole('button', { name: 'Delete canned answer' }));
    const question = await screen.findByRole('dialog', {
      name: 'Delete the canned answer /hello?',
    });
    await user.click(within(question).getByRole('button', { name: 'Delete' }));

    expect(await screen.findByText('No canned answers yet')).toBeVisible();
  });

  it('say that one is unknown', async () => {
    renderSettings(administration(), 'canned-answers/none');

    expect(await screen.findByText('No such canned answer')).toBeVisible();
  });
});
