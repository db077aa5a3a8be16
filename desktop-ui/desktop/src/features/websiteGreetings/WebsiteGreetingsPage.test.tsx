import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/websites/SHOP/greetings';
const PAGE = 'websites/SHOP/greetings';
const HELP = {
  text: 'Need help?',
  translations: {},
  page: '',
  seconds: 20,
  visitors: 'EVERYBODY',
  enabled: true,
} as const;

const card = (number: number) =>
  within(screen.getByRole('group', { name: `Greeting ${String(number)}` }));
const save = () => screen.getByRole('button', { name: 'Save' });

it('takes a greeting with its page, its time, its customers and its languages', async () => {
  const server = administration();
  const { user } = renderSettings(server, PAGE);
  expect(await screen.findByText(/do not greet anybody yet/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add greeting' }));
  expect(card(1).getByLabelText('Text')).toHaveFocus();
  await user.type(card(1).getByLabelText('Text'), 'Need help?');
  await user.selectOptions(card(1).getByLabelText('Texts for'), 'Italiano');
  await user.type(card(1).getByLabelText('Text'), 'Serve aiuto?');
  await user.selectOptions(card(1).getByLabelText('For'), 'Those who have chatted before');
  await user.type(card(1).getByLabelText('Pages'), '/boots/*');
  await user.clear(card(1).getByLabelText('After seconds'));
  await user.type(card(1).getByLabelText('After seconds'), '5');

  await user.dblClick(save());

  expect(await screen.findByText('The greetings of Alpine Shop are saved.')).toBeVisible();
  const greeting = {
    text: 'Need help?',
    translations: { it: 'Serve aiuto?' },
    page: '/boots/*',
    seconds: 5,
    visitors: 'RETURNING',
    enabled: true,
  };
  expect(server.asked('PUT', PUT)).toEqual([{ greetings: [greeting], version: 3 }]);
});

it('changes their order, and takes them away', async () => {
  const server = administration();
  const texts = ['First', 'Second', 'Third'];
  server.settings.greetings.greetings = texts.map((text) => ({ ...HELP, text }));
  const { user } = renderSettings(server, PAGE);
  await user.click(await screen.findByRole('button', { name: 'Move greeting 3 up' }));
  await user.click(screen.getByRole('button', { name: 'Remove greeting 1' }));
  await user.click(card(2).getByRole('switch', { name: 'In use' }));

  await user.click(save());

  await screen.findByText('The greetings of Alpine Shop are saved.');
  const { greetings } = server.settings.greetings;
  expect(greetings).toEqual([
    { ...HELP, text: 'Third' },
    { ...HELP, text: 'Second', enabled: false },
  ]);
});

it('says what is wrong on each card, and sends nothing', async () => {
  const server = administration();
  server.settings.greetings.greetings = [HELP, { ...HELP, text: 'Second' }];
  const { user } = renderSettings(server, PAGE);
  await user.type((await screen.findAllByLabelText('Pages'))[1] ?? document.body, 'boots');
  await user.clear(card(2).getByLabelText('After seconds'));

  await user.click(save());

  expect(card(2).getByLabelText('Pages')).toHaveAccessibleDescription(/begins with \//u);
  expect(card(2).getByLabelText('After seconds')).toHaveAccessibleDescription(/3600/u);
  expect(card(1).getByLabelText('Pages')).not.toHaveAttribute('aria-invalid', 'true');
  expect(server.asked('PUT', PUT)).toEqual([]);
});
