import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/websites/SHOP/queue-hints';
const PAGE = 'websites/SHOP/queue-hints';
const save = () => screen.getByRole('button', { name: 'Save' });

it('takes words, each with its queue', async () => {
  const server = administration();
  const [first, second] = server.settings.routing.queues;
  const { user } = renderSettings(server, PAGE);
  expect(await screen.findByText(/cannot ask for a queue yet/u)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Add word' }));
  await user.keyboard('sales');
  await user.click(screen.getByRole('button', { name: 'Add word' }));
  await user.keyboard('help');
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Queue of word 2' }),
    second?.name ?? '',
  );

  await user.dblClick(save());

  expect(await screen.findByText('The queue hints of Alpine Shop are saved.')).toBeVisible();
  const hints = [
    { hint: 'sales', queueId: first?.id },
    { hint: 'help', queueId: second?.id },
  ];
  expect(server.asked('PUT', PUT)).toEqual([{ hints, before: [] }]);
});

it('says which words are wrong, and sends nothing', async () => {
  const server = administration();
  const { user } = renderSettings(server, PAGE);
  for (const word of ['sales', 'To Sales', 'sales']) {
    await user.click(await screen.findByRole('button', { name: 'Add word' }));
    await user.keyboard(word);
  }

  await user.click(save());

  expect(screen.getByLabelText('Word 2')).toHaveAccessibleDescription(/small letters/u);
  expect(screen.getByLabelText('Word 3')).toHaveAccessibleDescription(/there twice/u);
  expect(server.asked('PUT', PUT)).toEqual([]);
});
