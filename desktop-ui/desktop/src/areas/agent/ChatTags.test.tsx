import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { CHAT, interaction } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';
import { wideScreen } from '../../test/wideScreen';

const PATH = `/api/interactions/${CHAT}/tags`;

describe('the tags beside a chat', () => {
  it('are typed and chosen from the known ones with the keyboard alone', async () => {
    const { server, user, field } = await desk({ tags: [] });

    await user.type(field, 'lat');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { name: 'very late' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await user.keyboard('{Enter}');
    expect(await tag('very late')).toBeVisible();
    await user.type(field, 'brand new{Enter}');
    expect(await tag('brand new')).toBeVisible();
    await user.type(field, 'REFUND{Enter}');
    expect(await tag('Refund')).toBeVisible();

    expect(field).toHaveFocus();
    expect(field).toHaveValue('');
    expect(server.asked('POST', PATH)).toEqual([
      { add: ['very late'], remove: [] },
      { add: ['brand new'], remove: [] },
      { add: ['Refund'], remove: [] },
    ]);
  });

  it('are taken off with a backspace in the empty field, or each by its button', async () => {
    const { server, user, field } = await desk({ tags: ['a', 'b', 'c'] });

    await user.type(field, 'x{Backspace}{Backspace}');
    await waitFor(() => expect(screen.queryByText('c')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Remove the tag a' }));
    await waitFor(() => expect(screen.queryByText('a')).toBeNull());

    expect(field).toHaveFocus();
    expect(server.asked('POST', PATH)).toEqual([
      { add: [], remove: ['c'] },
      { add: [], remove: ['a'] },
    ]);
  });

  it('say why one was refused, and keep what was typed', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `tag ${index}`);
    const { user, field } = await desk({ tags: many });

    await user.type(field, 'one more{Enter}');

    expect(await screen.findByRole('alert')).toHaveTextContent('A chat has at most 20 tags.');
    expect(field).toHaveValue('one more');
  });

  it('follow what others do', async () => {
    const { server } = await desk({ tags: [] });

    server.push({ type: 'interaction', interaction: interaction({ tags: ['of a colleague'] }) });

    expect(await tag('of a colleague')).toBeVisible();
  });

  it('are only read once the chat is over', async () => {
    const { server } = await desk({ tags: ['kept'] });

    server.push({
      type: 'interaction',
      interaction: interaction({ tags: ['kept'], state: 'CLOSED', closedBy: 'CUSTOMER' }),
    });

    await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add a tag' })).toBeNull());
    expect(await tag('kept')).toBeVisible();
  });
});

async function tag(text: string) {
  return within(await screen.findByRole('list', { name: 'Tags' })).findByText(text);
}

async function desk(changes: Parameters<typeof interaction>[0]) {
  wideScreen();
  const server = new FakeServer();
  server.interactions = [interaction(changes)];
  server.tags.known = ['late', 'very late', 'Refund'];
  const { user } = renderApp(server, server.services(), `/?chat=${CHAT}`);
  const field = await screen.findByRole('combobox', { name: 'Add a tag' });
  await user.click(field);
  await screen.findByRole('option', { name: 'Refund' });
  return { server, user, field };
}
