import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Unreachable } from '../../api/failures';
import { FakeServer, refusal } from '../../../test/fakeServer';
import { TestPage } from '../../../test/page';
import { ChatWidget } from './ChatWidget';

const FORM = {
  components: [
    {
      type: 'radio',
      key: 'rating',
      label: 'How was this chat?',
      values: [
        { value: '5', label: 'Very good' },
        { value: '1', label: 'Very poor' },
      ],
      validate: { required: true },
    },
    { type: 'textarea', key: 'comment', label: 'Anything to add?', validate: { maxLength: 1000 } },
  ],
};

let server: FakeServer;

const card = () => screen.queryByRole('region', { name: 'Rating' });
const best = () => screen.findByRole('radio', { name: 'Very good' });
const send = () => screen.getByRole('button', { name: 'Send rating' });
const gone = () => waitFor(() => expect(card()).toBeNull());

beforeEach(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  server = new FakeServer();
  const page = await new TestPage(server).chatting();
  render(<ChatWidget store={page.store} chat={page.chat} side="right" />);
});

function closes(ratingForm: Record<string, unknown> | null) {
  server.change({ state: 'CLOSED', closedBy: 'AGENT', ratingForm });
}

describe('a rating', () => {
  it('is asked for when the chat is over, once, and thanked for', async () => {
    closes(FORM);
    fireEvent.click(await best());
    fireEvent.input(screen.getByRole('textbox', { name: 'Anything to add? (optional)' }), {
      target: { value: ' Quick! ' },
    });

    fireEvent.click(send());

    await gone();
    expect(screen.getByText('Thank you for your rating.')).toBeVisible();
    expect(server.ratings).toEqual([{ answers: { rating: '5', comment: 'Quick!' } }]);
    expect(screen.getByRole('button', { name: 'Start a new chat' })).toHaveFocus();
  });

  it('is not asked for where the website does not want it', async () => {
    closes(null);

    await screen.findByRole('button', { name: 'Start a new chat' });
    expect(card()).toBeNull();
  });

  it('needs no answer: a new chat can be started at once', async () => {
    closes(FORM);
    await best();

    fireEvent.click(screen.getByRole('button', { name: 'Start a new chat' }));

    await gone();
    expect(server.ratings).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Start chat' })).toBeVisible();
  });

  it('is not sent without a choice', async () => {
    closes(FORM);
    await best();

    fireEvent.click(send());

    expect(await screen.findByText('Please fill this in.')).toBeVisible();
    expect(server.ratings).toEqual([]);
  });

  it('can be sent again when the network was gone', async () => {
    server.inspectRating = () => {
      throw new Unreachable('gone');
    };
    closes(FORM);
    fireEvent.click(await best());
    fireEvent.click(send());
    await screen.findByText('No connection. Please try again.');
    expect(await best()).toBeChecked();
    server.inspectRating = () => undefined;

    fireEvent.click(send());

    await gone();
    expect(server.ratings).toHaveLength(2);
  });

  it('goes when another page was faster', async () => {
    server.inspectRating = () => {
      server.interaction = { ...server.interaction, ratingForm: null };
      throw refusal('rating-given', 409);
    };
    closes(FORM);
    fireEvent.click(await best());

    fireEvent.click(send());

    await gone();
    expect(screen.queryByText('Thank you for your rating.')).toBeNull();
  });
});
