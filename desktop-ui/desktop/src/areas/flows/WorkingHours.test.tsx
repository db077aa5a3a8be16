import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readDecision } from '../../lib/workingHours/readDecision';
import { isRecord } from '../../lib/json';
import { calendar } from '../../test/fakeCalendars';
import { FakeServer } from '../../test/fakeServer';
import { me } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

const PUBLISH = '/api/working-hours/working-hours/versions';

function analyst() {
  const server = new FakeServer();
  server.me = me({ name: 'Alan Weber', roles: ['analyst'] });
  return server;
}

/** The analyst has the shipped working hours in the form. */
async function editing(server = analyst()) {
  const { user } = renderApp(server);
  await user.click(await screen.findByRole('link', { name: 'Working hours' }));
  await screen.findByRole('heading', { name: 'Week' });
  const publish = async (comment: string) => {
    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    await user.type(await screen.findByRole('textbox', { name: /What/ }), comment);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
  };
  return { server, user, publish };
}

function published(server: FakeServer, path = PUBLISH) {
  return server.asked('POST', path).map((body) => {
    if (!isRecord(body) || typeof body.xml !== 'string') throw new Error('No decision was sent');
    return { ...body, hours: readDecision('Working hours', body.xml) };
  });
}

describe('the working hours', () => {
  it('are listed with the websites that keep them', async () => {
    const server = analyst();
    server.calendars.calendars = [
      calendar({ comment: 'Longer on Fridays.', publishedBy: 'Ada Moretti' }),
      calendar({ key: 'night', name: 'Night', websites: [] }),
    ];
    renderApp(server);

    const list = await screen.findByRole('list', { name: 'Working hours' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(/Longer on Fridays.*by Ada Moretti.*Websites: SHOP/);
    expect(second).toHaveTextContent('No website keeps them');
  });

  it('are changed in a form and published as a decision', async () => {
    const { server, user, publish } = await editing();
    expect(screen.getByRole('button', { name: 'Publish…' })).toBeDisabled();

    await user.click(screen.getByRole('switch', { name: 'Saturday' }));
    fireEvent.change(screen.getByLabelText('Saturday, open until'), { target: { value: '00:00' } });
    await user.click(screen.getByRole('switch', { name: 'Monday' }));
    await user.click(screen.getByRole('button', { name: 'Add a holiday or special day' }));
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Christmas');
    fireEvent.change(screen.getByLabelText('First day'), { target: { value: '2026-12-25' } });
    await publish('Saturdays');

    expect(await screen.findByText('Version 2 is published.')).toBeVisible();
    const [sent] = published(server);
    expect(sent).toMatchObject({ comment: 'Saturdays', basedOn: 1 });
    expect(sent?.hours?.week.SATURDAY).toEqual([{ from: '09:00', until: '24:00' }]);
    expect(sent?.hours?.week.MONDAY).toEqual([]);
    expect(sent?.hours?.days).toEqual([
      { name: 'Christmas', from: '2026-12-25', until: '2026-12-25', hours: [] },
    ]);
    await waitFor(() => expect(screen.getByText('Version 2')).toBeVisible());
    expect(screen.getByRole('button', { name: 'Publish…' })).toBeDisabled();
  });

  it('say what is wrong before they can be published', async () => {
    const { user } = await editing();

    fireEvent.change(screen.getByLabelText('Monday, open until'), { target: { value: '08:00' } });
    expect(screen.getByText('The end must come after the beginning.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Publish…' })).toBeDisabled();

    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.getByLabelText('Monday, open until')).toHaveValue('18:00');
  });

  it('can have a break, and the hours of Monday on all working days', async () => {
    const { server, user, publish } = await editing();
    fireEvent.change(screen.getByLabelText('Monday, open until'), { target: { value: '12:00' } });
    await user.click(screen.getByRole('button', { name: 'Add hours on Monday' }));
    await user.click(screen.getByRole('button', { name: 'Use Monday’s hours until Friday' }));
    await publish('A break');

    await waitFor(() => expect(published(server)).toHaveLength(1));
    expect(published(server)[0]?.hours?.week.FRIDAY).toEqual([
      { from: '09:00', until: '12:00' },
      { from: '13:00', until: '24:00' },
    ]);
  });

  it('say whether a website of some time zone would be open now', async () => {
    const { server, user } = await editing();
    expect(await screen.findByText('Open now')).toBeVisible();
    server.calendars.open = false;

    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Time zone to look at' }),
      'Asia/Tokyo',
    );

    expect(await screen.findByText('Closed now')).toBeVisible();
    expect(screen.getByText('14:05')).toBeVisible();
  });

  it('are not lost to somebody who was faster', async () => {
    const { server, user, publish } = await editing();
    await user.click(screen.getByRole('switch', { name: 'Saturday' }));
    server.refusals.set(`POST ${PUBLISH}`, {
      status: 409,
      body: { type: '/problems/calendar-changed', latestVersion: 5 },
    });
    await publish('Mine');
    expect(await screen.findByText(/Version 5 has been published since you began/)).toBeVisible();

    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Publish on top of it' }));

    await waitFor(() => expect(published(server)).toHaveLength(2));
    expect(published(server)[1]).toMatchObject({ basedOn: 5 });
  });

  it('show the findings of a refusal', async () => {
    const { server, user, publish } = await editing();
    await user.click(screen.getByRole('switch', { name: 'Saturday' }));
    server.refusals.set(`POST ${PUBLISH}`, {
      status: 422,
      body: { type: '/problems/calendar-refused', findings: [{ message: 'Rule 1 is wrong.' }] },
    });
    await publish('Mine');

    expect(await screen.findByText('Rule 1 is wrong.')).toBeVisible();
  });

  it('begin with office hours when they are new', async () => {
    const { server, user } = await editing();
    await user.click(screen.getByRole('link', { name: 'All flows and working hours' }));
    await user.click(await screen.findByRole('button', { name: 'New working hours' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Night shift');
    await user.click(screen.getByRole('button', { name: 'Begin' }));
    await screen.findByRole('heading', { name: 'Night shift' });

    await user.click(screen.getByRole('button', { name: 'Publish…' }));
    await user.type(await screen.findByRole('textbox', { name: /for/ }), 'New');
    await user.click(screen.getByRole('button', { name: 'Publish' }));

    expect(await screen.findByText('Version 1 is published.')).toBeVisible();
    const [sent] = published(server, '/api/working-hours/night-shift/versions');
    expect(sent).not.toHaveProperty('basedOn');
    expect(sent?.hours?.week.MONDAY).toEqual([{ from: '09:00', until: '18:00' }]);
  });

  it('that the form cannot show are shown as a table', async () => {
    const server = analyst();
    server.calendars.models.set(
      'working-hours 1',
      `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><rule>
        <inputEntry><text>&lt; date("2026-12-25")</text></inputEntry><inputEntry><text>-</text></inputEntry>
        <inputEntry><text></text></inputEntry><outputEntry><text>true</text></outputEntry>
      </rule></definitions>`,
    );
    const { user } = renderApp(server);
    await user.click(await screen.findByRole('link', { name: 'Working hours' }));

    expect(await screen.findByText('< date("2026-12-25")')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Publish…' })).toBeDisabled();
  });

  it('of an earlier version can be opened and published again', async () => {
    const { server, user, publish } = await editing();
    await user.click(screen.getByRole('switch', { name: 'Saturday' }));
    await publish('Saturdays');
    await screen.findByText('Version 2');

    await user.click(screen.getByRole('button', { name: 'Versions' }));
    await user.click(screen.getByRole('button', { name: 'Open version 1' }));
    await waitFor(() => expect(screen.getByRole('switch', { name: 'Saturday' })).not.toBeChecked());
    await publish('Back');

    await waitFor(() => expect(published(server)).toHaveLength(2));
    expect(published(server)[1]).toMatchObject({ comment: 'Back', basedOn: 2 });
  });
});
