import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { flow, flowVersion } from '../../test/fakeFlows';
import { NOON } from '../../test/fixtures';
import { analyst, DRAFT_AT, editing, KEY } from '../../test/flowDesk';
import { renderApp } from '../../test/renderApp';
import { wideScreen } from '../../test/wideScreen';

describe('the list of flows', () => {
  it('says what is published, by whom, why and for which websites', async () => {
    const server = analyst();
    server.flows.flows = [
      flow({ latestVersion: 4, publishedBy: 'Ada Moretti', comment: 'Ask sales first.' }),
      flow({ key: 'night', name: 'Night', websites: [] }),
    ];

    renderApp(server);

    const list = await screen.findByRole('list', { name: 'Routing flows' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Version 4.*by Ada Moretti.*Websites: SHOP/);
    expect(first).toHaveTextContent('Ask sales first.');
    expect(second).toHaveTextContent('No website uses it');
  });

  it('offers to try again when it cannot be loaded', async () => {
    const server = analyst();
    server.refusals.set('GET /api/flows', { status: 500, body: {} });
    const { user } = renderApp(server);
    await screen.findByText('The flows could not be loaded.');

    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('link', { name: 'Simple' })).toBeVisible();
  });

  it('begins with the first flow where there is none', async () => {
    const server = analyst();
    server.flows.flows = [];

    renderApp(server);

    expect(await screen.findByText('No flows yet')).toBeVisible();
    expect(screen.getByRole('button', { name: 'New flow' })).toBeEnabled();
  });
});

describe('a new flow', () => {
  beforeEach(wideScreen);

  it('is named, drawn, published for the first time, and listed as a draft until then', async () => {
    const server = analyst();
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('button', { name: 'New flow' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Night shift');
    expect(screen.getByText('Key: night-shift')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Begin' }));

    await screen.findByRole('heading', { name: 'Night shift' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Check' })).toBeEnabled());
    expect(server.diagrams.current.text).toContain('<bpmn:process id="night-shift"');
    await user.click(screen.getByRole('link', { name: 'All flows' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('list', { name: 'Routing flows' })).toHaveTextContent(
      /Night shift.*Not published yet/,
    );

    await user.click(screen.getByRole('link', { name: 'Night shift' }));
    await user.click(await screen.findByRole('button', { name: 'Publish…' }));
    await user.type(await screen.findByRole('textbox'), 'For the night.');
    await user.click(screen.getByRole('button', { name: 'Publish' }));

    expect(await screen.findByText(/Version 1 is published/)).toBeVisible();
    const [body] = server.asked('POST', '/api/flows/night-shift/versions');
    expect(body).toMatchObject({ comment: 'For the night.' });
    expect(body).not.toHaveProperty('basedOn');
  });

  it('cannot take the key of another', async () => {
    const { user } = renderApp(analyst());
    await user.click(await screen.findByRole('button', { name: 'New flow' }));

    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Default routing flow');

    expect(screen.getByText(/There is a flow with the key default-routing-flow/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Begin' })).toBeDisabled();
  });
});

describe('a draft', () => {
  beforeEach(wideScreen);

  it('is offered again, and goes on where it was left', async () => {
    const server = analyst();
    const services = server.services();
    services.settings.write(DRAFT_AT, {
      name: 'Simple',
      xml: '<draft />',
      basedOn: 1,
      savedAt: NOON,
    });
    server.flows.published(KEY, flowVersion(2));
    const { user } = renderApp(server, services);
    expect(await screen.findByText('You have a draft')).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'Simple' }));
    expect(await screen.findByText(/Version 2 has been published since/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /Go on with your draft/ }));

    await waitFor(() => expect(server.diagrams.current.text).toBe('<draft />'));
    expect(screen.getByText(/Version 2 has been published by Alan Weber since/)).toBeVisible();
  });

  it('can be thrown away', async () => {
    const server = analyst();
    const services = server.services();
    const draft = { name: 'Flow', xml: '<draft />', basedOn: 1, savedAt: NOON };
    services.settings.write(DRAFT_AT, draft);
    const { user } = renderApp(server, services);
    await user.click(await screen.findByRole('link', { name: 'Simple' }));

    await user.click(await screen.findByRole('button', { name: /Discard it/ }));

    await waitFor(() => expect(server.diagrams.current.text).toBe('<version-1 />'));
    expect(services.settings.read(DRAFT_AT)).toBeUndefined();
  });

  it('holds whoever would leave it by accident', async () => {
    const { user, change } = await editing();
    await change('<changed />');

    await user.click(screen.getByRole('link', { name: 'All flows' }));
    await user.click(await screen.findByRole('button', { name: 'Stay here' }));
    expect(screen.getByRole('heading', { name: 'Simple' })).toBeVisible();

    await user.click(screen.getByRole('link', { name: 'All flows' }));
    await user.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByRole('list', { name: 'Routing flows' })).toBeVisible();
  });
});

describe('versions', () => {
  beforeEach(wideScreen);

  it('are listed, opened to look at, and rolled back in one click', async () => {
    const server = analyst();
    server.flows.versions.set(KEY, [
      flowVersion(2, { runningChats: 1 }),
      flowVersion(1, { publishedBy: null, comment: null, source: 'SHIPPED' }),
    ]);
    const { user } = await editing(server);

    await user.click(screen.getByRole('button', { name: 'Versions' }));
    const [newest, first] = within(screen.getByRole('region', { name: 'Versions' })).getAllByRole(
      'listitem',
    );
    expect(newest).toHaveTextContent(
      /Version 2.*Newest.*comment 2.*Published here · 1 running chat/,
    );
    expect(first).toHaveTextContent('Came with Parley · No running chats');
    expect(screen.getByRole('button', { name: 'Roll back to version 2' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Open version 1' }));
    expect(await screen.findByRole('figure', { name: 'Diagram of version 1' })).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Roll back to version 1' }));

    expect(await screen.findByText('Version 3 is published: it is version 1 again.')).toBeVisible();
    expect(server.asked('POST', `/api/flows/${KEY}/roll-back`)).toEqual([{ version: 1 }]);
    await waitFor(() => expect(server.diagrams.current.text).toBe('<version-3 />'));
    expect(screen.queryByText(/You see it now/)).toBeNull();
  });

  it('of others are followed on return when nothing was changed', async () => {
    const { server } = await editing();
    server.flows.published(KEY, flowVersion(2, { publishedBy: 'Ada Moretti' }));

    act(() => void window.dispatchEvent(new Event('focus')));

    expect(await screen.findByText(/Version 2 has just been published by Ada/)).toBeVisible();
    expect(server.diagrams.current.text).toBe('<version-2 />');
  });

  it('of others are only told of when there are changes', async () => {
    const { server, change } = await editing();
    await change('<changed />');
    server.flows.published(KEY, flowVersion(2, { publishedBy: 'Ada Moretti' }));

    act(() => void window.dispatchEvent(new Event('focus')));

    expect(await screen.findByText(/published by Ada Moretti since you began/)).toBeVisible();
    expect(server.diagrams.current.text).toBe('<changed />');
  });
});

describe('a flow without room for the modeler', () => {
  it('can be looked at', async () => {
    const server = analyst();
    const { user } = renderApp(server);

    await user.click(await screen.findByRole('link', { name: 'Simple' }));

    expect(await screen.findByText(/Changing a flow needs a larger window/)).toBeVisible();
    expect(await screen.findByRole('figure', { name: 'Diagram of Simple' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull();
  });
});

it('says when there is no such flow', async () => {
  const server = analyst();
  server.flows.versions.clear();
  const { user } = renderApp(server);

  await user.click(await screen.findByRole('link', { name: 'Simple' }));

  expect(await screen.findByText('There is no such flow')).toBeVisible();
});
