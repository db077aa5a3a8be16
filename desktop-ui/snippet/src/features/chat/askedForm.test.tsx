import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/failures';
import { FakeServer, refusal } from '../../../test/fakeServer';
import { agentMessage, messageId } from '../../../test/fixtures';
import { settled, TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';
import { callsForAttention } from './timeline';

const FORM = {
  id: messageId(900),
  schema: {
    components: [
      {
        type: 'radio',
        key: 'topic',
        label: 'What is it about?',
        values: [
          { value: 'sales', label: 'Buying something' },
          { value: 'invoice', label: 'An invoice' },
        ],
        validate: { required: true },
      },
      { type: 'textfield', key: 'orderNumber', label: 'Order number' },
    ],
  },
};

let server: FakeServer;
let page: TestPage;

const card = () => screen.findByRole('region', { name: 'Form' });
const order = () => screen.findByRole('textbox', { name: 'Order number (optional)' });
const send = () => screen.getByRole('button', { name: 'Send form' });
const gone = () => waitFor(() => expect(screen.queryByRole('region', { name: 'Form' })).toBeNull());

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  server = new FakeServer();
  page = await new TestPage(server).chatting();
  render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
  server.change({ form: FORM, queuePosition: null });
  await card();
});

describe('a form that the flow asks', () => {
  it('is answered by its own words, and goes', async () => {
    fireEvent.click(await screen.findByRole('radio', { name: 'An invoice' }));
    fireEvent.input(await order(), { target: { value: ' A-17 ' } });

    fireEvent.click(send());

    await gone();
    expect(server.formAnswers).toEqual([
      { id: FORM.id, answers: { topic: 'invoice', orderNumber: 'A-17' } },
    ]);
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveFocus();
  });

  it('says where the chat stands, and leaves the customer to write', async () => {
    expect(screen.getByText('Please fill in the form')).toBeVisible();

    page.chat.send('One moment');
    await settled();

    expect(server.sends.at(-1)?.text).toBe('One moment');
    await card();
  });

  it('takes no focus from whoever writes', async () => {
    server.change({ form: null });
    await gone();
    const field = screen.getByRole('textbox', { name: 'Message' });
    field.focus();

    server.change({ form: FORM });
    await order();

    expect(field).toHaveFocus();
  });

  it('is not sent while something is missing', async () => {
    await order();

    fireEvent.click(send());

    expect(await screen.findByText('Please fill this in.')).toBeVisible();
    expect(server.formAnswers).toEqual([]);
  });

  it('says beside the field what the server finds wrong, and keeps what is typed', async () => {
    server.inspectForm = () => {
      throw refusal('form-answers-invalid', 422, { fields: { orderNumber: 'TOO_LONG' } });
    };
    fireEvent.click(await screen.findByRole('radio', { name: 'An invoice' }));
    fireEvent.input(await order(), { target: { value: 'A-17' } });

    fireEvent.click(send());

    expect(await screen.findByText(/This is too long/)).toBeVisible();
    expect(await order()).toHaveValue('A-17');
    expect(await order()).toHaveAccessibleDescription(/too long/);
  });

  it('can be sent again when the network was gone', async () => {
    server.inspectForm = () => {
      throw new Unreachable('gone');
    };
    fireEvent.click(await screen.findByRole('radio', { name: 'An invoice' }));
    fireEvent.click(send());
    await screen.findByText('No connection. Please try again.');
    server.inspectForm = () => undefined;

    fireEvent.click(send());

    await gone();
    expect(server.formAnswers).toHaveLength(2);
  });

  it('goes when another page has sent it, and focus does not get lost', async () => {
    (await order()).focus();

    server.change({ form: null });

    await gone();
    expect(screen.getByRole('textbox', { name: 'Message' })).toHaveFocus();
  });

  it('goes when it is asked no longer as it is sent', async () => {
    fireEvent.click(await screen.findByRole('radio', { name: 'An invoice' }));
    server.interaction = { ...server.interaction, form: null };

    fireEvent.click(send());

    await gone();
  });

  it('goes with the chat', async () => {
    server.change({ state: 'CLOSED', closedBy: 'SUPERVISOR' });

    await gone();
  });

  it('begins empty when it is asked once more', async () => {
    fireEvent.input(await order(), { target: { value: 'A-17' } });

    server.change({ form: { ...FORM, id: messageId(901) } });

    await waitFor(async () => expect(await order()).toHaveValue(''));
  });

  it('keeps what is typed while the window is closed', async () => {
    fireEvent.input(await order(), { target: { value: 'A-17' } });

    page.chat.minimise();
    await gone();
    page.chat.open();

    expect(await order()).toHaveValue('A-17');
  });
});

it('is announced, but its answer is no news to who gave it', () => {
  const line = { ...agentMessage(2), author: 'SYSTEM' } as const;

  expect(callsForAttention({ ...line, kind: 'FORM_ASKED' })).toBe(true);
  expect(callsForAttention({ ...line, kind: 'FORM_ANSWERED' })).toBe(false);
});
