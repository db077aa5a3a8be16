import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

it('chooses a form, or none', async () => {
  const server = administration();
  const { user } = renderSettings(server, 'websites/SHOP/pre-chat-form');
  const none = await screen.findByRole('radio', { name: /Name and message/u });
  expect(none).toBeChecked();
  const details = screen.getByRole('radio', { name: 'contact-details' });
  expect(details).toHaveAccessibleDescription('Your name · Your message');

  await user.click(details);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The form of Alpine Shop is saved.')).toBeVisible();
  await user.click(none);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('The form of Alpine Shop is saved.')).toBeVisible();

  expect(server.asked('PUT', '/api/settings/websites/SHOP/pre-chat-form')).toEqual([
    { form: 'contact-details' },
    {},
  ]);
});
