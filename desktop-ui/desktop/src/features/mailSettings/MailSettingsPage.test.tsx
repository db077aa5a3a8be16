import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { mailSettings } from '../../test/fakeSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const PUT = '/api/settings/mail';
const PASSWORD = 'open sesame';

const field = (name: string) => screen.getByLabelText(name);
const save = () => screen.getByRole('button', { name: 'Save' });

function withServer() {
  const server = administration();
  server.settings.mail = mailSettings({
    host: 'smtp.example.com',
    user: 'parley',
    passwordSet: true,
    sender: 'chat@example.com',
  });
  return server;
}

it('takes a server, and never shows its password', async () => {
  const server = administration();
  const { user } = renderSettings(server, 'mail');
  await user.type(await screen.findByLabelText('Host'), 'smtp.example.com');
  expect(screen.queryByLabelText('Password')).toBeNull();
  await user.type(field('User name'), 'parley');
  await user.type(field('Password'), PASSWORD);
  await user.type(field('E-mail address'), 'chat@example.com');

  await user.dblClick(save());

  expect(await screen.findByText('A password is set.')).toBeVisible();
  expect(server.asked('PUT', PUT)).toEqual([
    {
      host: 'smtp.example.com',
      port: 587,
      encryption: 'STARTTLS',
      user: 'parley',
      password: PASSWORD,
      sender: 'chat@example.com',
      senderName: '',
    },
  ]);
  expect(screen.queryByDisplayValue(PASSWORD)).toBeNull();
});

it('says what is wrong beside each field', async () => {
  const server = administration();
  const { user } = renderSettings(server, 'mail');
  await user.type(await screen.findByLabelText('Host'), 'mail server');
  await user.type(field('User name'), 'parley');
  await user.clear(field('Port'));

  await user.click(save());

  expect(field('Host')).toHaveAccessibleDescription(/host name/u);
  expect(field('Port')).toHaveAccessibleDescription(/65535/u);
  expect(field('Password')).toHaveAccessibleDescription(/Enter the password/u);
  expect(field('E-mail address')).toHaveAccessibleDescription(/Enter an e-mail address/u);
  expect(server.asked('PUT', PUT)).toEqual([]);
});

it('sends a test mail and tells what became of it', async () => {
  const server = withServer();
  const { user } = renderSettings(server, 'mail');
  await user.type(await screen.findByLabelText('To'), 'ada@example.com');

  await user.click(screen.getByRole('button', { name: 'Send test mail' }));

  expect(
    await screen.findByText('The server has taken the mail to ada@example.com.'),
  ).toBeVisible();
  expect(server.settings.testMails).toEqual(['ada@example.com']);

  const reason = '535 5.7.8 wrong password';
  server.refusals.set(`POST ${PUT}/test`, {
    status: 422,
    body: { type: '/problems/mail-not-sent', reason },
  });
  await user.click(screen.getByRole('button', { name: 'Send test mail' }));

  expect(await screen.findByText(`No mail was sent: ${reason}`)).toBeVisible();
});

it('offers no test without a server', async () => {
  renderSettings(administration(), 'mail');

  expect(await screen.findByLabelText('Host')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Send test mail' })).toBeNull();
});
