import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction, offer } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const ended = { type: 'offer-ended', offerId: 'offer-1', interactionId: CHAT } as const;

describe('offers', () => {
  let server: FakeServer;
  const card = () => screen.findByRole('article', { name: 'Offer from Maria Bianchi' });
  const gone = () => waitFor(() => expect(screen.queryByRole('article')).toBeNull());

  beforeEach(() => {
    server = new FakeServer();
    server.offers = [offer()];
  });

  it('open the chat when accepted, with one request however often it is clicked', async () => {
    const { user } = renderApp(server);
    const accept = within(await card()).getByRole('button', { name: 'Accept' });
    server.interactions = [interaction()];

    await user.dblClick(accept);

    expect(await screen.findByRole('textbox', { name: 'Message' })).toBeVisible();
    expect(server.asked('POST', '/api/offers/offer-1/accept')).toHaveLength(1);
    await gone();
  });

  it('say who was faster', async () => {
    server.refusals.set('POST /api/offers/offer-1/accept', {
      status: 409,
      body: { type: '/problems/offer-taken', title: 'Taken', takenBy: 'Bruno Keller' },
    });
    const { user } = renderApp(server);

    await user.click(within(await card()).getByRole('button', { name: 'Accept' }));

    expect(await screen.findByText('Taken by Bruno Keller')).toBeVisible();
    await user.click(within(await card()).getByRole('button', { name: 'Dismiss' }));
    await gone();
  });

  it('are rejected with a reason', async () => {
    const { user } = renderApp(server);

    await user.click(within(await card()).getByRole('button', { name: 'Reject' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Not my subject' }));

    await gone();
    expect(server.asked('POST', '/api/offers/offer-1/reject')).toEqual([
      { reason: 'Not my subject' },
    ]);
  });

  it('can be answered again after a failed request', async () => {
    server.refusals.set('POST /api/offers/offer-1/accept', 'network');
    const { user } = renderApp(server);

    await user.click(within(await card()).getByRole('button', { name: 'Accept' }));

    expect(await screen.findByText('The server cannot be reached.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Accept' })).toBeEnabled();
  });

  it('fall silent when answered in another window', async () => {
    renderApp(server);
    await card();

    act(() => server.push({ ...ended, state: 'ACCEPTED', reason: null, takenBy: null }));

    await gone();
  });

  it('say how they ended', async () => {
    renderApp(server);
    await card();

    act(() =>
      server.push({ ...ended, state: 'RESCINDED', reason: 'CUSTOMER_LEFT', takenBy: null }),
    );

    expect(await screen.findByText('The customer left')).toBeVisible();
  });

  it('are counted in the window’s title', async () => {
    renderApp(server);
    await card();

    await waitFor(() => expect(document.title).toBe('(1) Parley'));
  });
});
