import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { flowVersion } from '../../test/fakeFlows';
import { analyst, DRAFT_AT, editing, KEY, PUBLISH } from '../../test/flowDesk';
import { wideScreen } from '../../test/wideScreen';

describe('the check', () => {
  beforeEach(wideScreen);
  const findings = [
    { elementId: 'Task_1', elementName: 'Do magic', rule: 'no-script', message: 'No scripts.' },
    { elementId: null, elementName: null, rule: 'one-process', message: 'Two processes.' },
  ];

  it('lists findings, marks elements, leads to them, and is stale after a change', async () => {
    const { server, user, change } = await editing();
    server.flows.check = { ok: false, findings };

    await user.click(screen.getByRole('button', { name: 'Check' }));

    const panel = await screen.findByRole('region', { name: 'Findings' });
    expect(within(panel).getAllByRole('listitem')[0]).toHaveTextContent('Two processes.');
    const { current } = server.diagrams;
    expect(current.marks).toEqual([{ elementId: 'Task_1', text: 'No scripts.' }]);
    await user.click(within(panel).getByRole('button', { name: /Do magic/ }));
    expect(current.revealed).toEqual(['Task_1']);

    await change('<changed />');
    expect(await within(panel).findByText(/The diagram has changed since/)).toBeVisible();
    expect(current.pale).toBe(true);
    await user.click(within(panel).getByRole('button', { name: 'Close the findings' }));
    expect(current.marks).toEqual([]);
  });

  it('says that nothing stands against it', async () => {
    const { user } = await editing();

    await user.click(screen.getByRole('button', { name: 'Check' }));

    expect(await screen.findByText('The flow may be published')).toBeVisible();
  });

  it('shows the same when publishing is refused, and loses nothing', async () => {
    const { server, services, user, change, publish } = await editing();
    await change('<changed />');
    server.refusals.set(`POST ${PUBLISH}`, {
      status: 422,
      body: { type: '/problems/flow-refused', title: 'Refused', findings },
    });

    await publish('Magic');

    expect(await screen.findByRole('region', { name: 'Findings' })).toHaveTextContent('2 findings');
    expect(server.diagrams.current.marks).toHaveLength(1);
    await waitFor(() =>
      expect(services.settings.read(DRAFT_AT)).toMatchObject({ xml: '<changed />' }),
    );
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    expect(await screen.findByRole('textbox')).toHaveValue('Magic');
  });
});

describe('publishing', () => {
  beforeEach(wideScreen);

  it('asks for a comment, says who stays, publishes once and forgets the draft', async () => {
    const server = analyst();
    server.flows.versions.set(KEY, [flowVersion(1, { runningChats: 3 })]);
    const { services, user, change } = await editing(server);
    await change('<changed />');
    expect(services.settings.read(DRAFT_AT)).toMatchObject({ basedOn: 1 });

    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    expect(await screen.findByText('3 running chats stay on version 1.')).toBeVisible();
    const action = screen.getByRole('button', { name: 'Publish' });
    expect(action).toBeDisabled();
    await user.type(screen.getByRole('textbox'), 'Ask sales first.');
    await user.dblClick(action);

    expect(await screen.findByText(/Version 2 is published/)).toBeVisible();
    expect(server.asked('POST', PUBLISH)).toEqual([
      { xml: '<changed />', comment: 'Ask sales first.', basedOn: 1 },
    ]);
    expect(services.settings.read(DRAFT_AT)).toBeUndefined();
    expect(screen.getByText('No changes')).toBeVisible();
  });

  it('shows what somebody else published before it may be replaced', async () => {
    const { server, user, change, publish } = await editing();
    await change('<changed />');
    server.flows.published(KEY, flowVersion(2, { publishedBy: 'Ada Moretti' }));
    server.refusals.set(`POST ${PUBLISH}`, {
      status: 409,
      body: { type: '/problems/flow-changed', title: 'Changed', latestVersion: 2 },
    });

    await publish('Mine');
    const dialog = await screen.findByRole('dialog', { name: 'Somebody else was faster' });
    expect(within(dialog).getByRole('button', { name: 'Publish on top of it' })).toBeDisabled();
    await user.click(within(dialog).getByRole('button', { name: 'Look at version 2' }));
    expect(await screen.findByText('Version 2, to look at')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Versions' })).toBeVisible();
    expect(await screen.findByRole('figure', { name: 'Diagram of version 2' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back to the editor' }));

    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    await user.click(await screen.findByRole('button', { name: 'Publish on top of it' }));

    expect(await screen.findByText(/Version 3 is published/)).toBeVisible();
    expect(server.asked('POST', PUBLISH)[1]).toEqual({
      xml: '<changed />',
      comment: 'Mine',
      basedOn: 2,
    });
  });
});
