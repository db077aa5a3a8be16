import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer, refusal } from '../../../test/fakeServer';
import { SHOP } from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';

const FORM = {
  components: [
    { type: 'textfield', key: 'name', label: 'Your name', validate: { required: true } },
    {
      type: 'textfield',
      key: 'email',
      label: 'Your e-mail address',
      validate: { required: true, validationType: 'email' },
    },
    { type: 'textfield', key: 'orderNumber', label: 'Order number' },
    { type: 'textarea', key: 'message', label: 'Your message', validate: { required: true } },
  ],
};

let server: FakeServer;
let page: TestPage;

const box = (name: string | RegExp) => screen.findByRole('textbox', { name });
const write = async (name: string | RegExp, value: string) =>
  fireEvent.input(await box(name), { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Start chat' }));

describe('a chat that begins with a form', () => {
  beforeEach(async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    server = new FakeServer();
    server.settings = { ...SHOP, preChatForm: FORM };
    page = await new TestPage(server).boot();
    render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
    fireEvent.click(screen.getByRole('button', { name: 'Open chat' }));
  });

  it('starts with its answers, and with its message as the first one', async () => {
    await write('Your name', 'Lea');
    await write('Your e-mail address', 'lea@customer.example');
    await write(/^Order number/, 'A1');
    await write('Your message', 'Hello');

    submit();
    await settled();

    expect(server.starts).toMatchObject([
      {
        form: { name: 'Lea', email: 'lea@customer.example', answers: { orderNumber: 'A1' } },
        message: { text: 'Hello' },
      },
    ]);
    expect(await screen.findByText('Hello')).toBeInTheDocument();
  });

  it('says what is missing, and asks nobody', async () => {
    await write('Your name', 'Lea');

    submit();

    expect(await box('Your e-mail address')).toHaveAttribute('aria-invalid', 'true');
    expect(await box('Your message')).toHaveAttribute('aria-invalid', 'true');
    expect(server.starts).toEqual([]);
  });

  it('keeps what was filled in when the server finds something wrong', async () => {
    server.inspectStart = () => {
      throw refusal('form-answers-invalid', 422, { fields: { email: 'NOT_AN_EMAIL' } });
    };
    await write('Your name', 'Lea');
    await write('Your e-mail address', 'lea@customer.example');
    await write('Your message', 'Hello');

    submit();

    await waitFor(async () =>
      expect(await box('Your e-mail address')).toHaveAttribute('aria-invalid', 'true'),
    );
    expect(await box('Your name')).toHaveValue('Lea');
    expect(await box('Your message')).toHaveValue('Hello');
  });
});
