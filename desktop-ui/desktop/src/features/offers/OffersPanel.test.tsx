import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { answeredForm } from '../../test/formFixtures';
import { AGENT, BRUNO, CHAT, decision, interaction, offer } from '../../test/fixtures';
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

  it('say the first words without the marks of Markdown', async () => {
    server.offers = [offer({ preview: 'Hello, **my boots** are `late`' })];
    renderApp(server);

    expect(within(await card()).getByText('Hello, my boots are late')).toBeVisible();
  });

  it('say what the customer has filled in, as it was written', async () => {
    server.offers = [offer({ hasForms: true })];
    server.routing.forms = [answeredForm()];
    renderApp(server);

    const forms = within(await card()).findByRole('region', { name: 'Form answers' });
    expect(within(await forms).getByText('What is it about?')).toBeVisible();
    expect(within(await forms).getByText('An invoice')).toBeVisible();
    expect(within(await forms).getByText('<b>A-17</b>')).toBeVisible();
  });

  it('ask for no forms where there are none', async () => {
    renderApp(server);
    await card();

    expect(server.asked('GET', '/api/offers/offer-1/forms')).toHaveLength(0);
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

  it('list the queue’s own reasons, and no others where one of them is required', async () => {
    server.offers = [
      offer({ rejectReasons: ['Wrong team', 'Language'], rejectReasonRequired: true }),
    ];
    const { user } = renderApp(server);

    await user.click(within(await card()).getByRole('button', { name: 'Reject' }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Wrong team', 'Language']);
    await user.click(screen.getByRole('menuitem', { name: 'Wrong team' }));

    await gone();
    expect(server.asked('POST', '/api/offers/offer-1/reject')).toEqual([{ reason: 'Wrong team' }]);
  });

  it('say who passes the chat on', async () => {
    server.offers = [
      offer({ priority: 7, transfer: { fromAgentName: 'Anna Rossi', comment: 'Knows boots' } }),
    ];
    renderApp(server);

    expect(await card()).toHaveTextContent('Transfer from Anna Rossi');
    expect(await card()).toHaveTextContent('Knows boots');
    expect(await card()).toHaveTextContent('Alpine Shop · Sales · Priority 7');
  });

  it('tell why they came to this agent, when asked', async () => {
    server.routing.decisions = [
      decision({
        candidates: [{ agentId: AGENT, name: 'Anna Rossi' }],
        excluded: [{ agentId: BRUNO, name: 'Bruno Keller', reason: 'AT_CAPACITY' }],
      }),
    ];
    const { user } = renderApp(server);
    const button = within(await card()).getByRole('button', { name: 'Why did this come to me?' });
    expect(server.asked('GET', '/api/offers/offer-1/decision')).toHaveLength(0);

    await user.click(button);

    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(await screen.findByText('Anna Rossi (you)')).toBeVisible();
    expect(await card()).toHaveTextContent('Bruno Keller: has as many chats as allowed');
    expect(await card()).toHaveTextContent('Step “Offer to Sales” of the flow “Simple”');
  });
});
