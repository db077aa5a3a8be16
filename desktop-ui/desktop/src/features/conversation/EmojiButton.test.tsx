import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emojiPicker } from '../../lib/emojiPicker';
import { FakeServer } from '../../test/fakeServer';
import { interaction } from '../../test/fixtures';
import { renderApp } from '../../test/renderApp';

vi.mock('../../lib/emojiPicker');

type Options = Parameters<typeof emojiPicker>[0];

describe('the emoji', () => {
  beforeEach(() => {
    // The real one needs a browser's database.
    vi.mocked<(options: Options) => Promise<HTMLElement>>(emojiPicker).mockImplementation(
      ({ onChoose }) => {
        const smile = document.createElement('button');
        smile.type = 'button';
        smile.textContent = 'smile';
        smile.onclick = () => onChoose('🙂');
        return Promise.resolve(smile);
      },
    );
  });

  const open = async () => {
    const server = new FakeServer();
    server.interactions = [interaction()];
    const view = renderApp(server);
    await view.user.click(await screen.findByRole('tab', { name: /Maria Bianchi/ }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
    await view.user.type(box, 'Hi there');
    box.setSelectionRange(3, 3);
    await view.user.click(screen.getByRole('button', { name: 'Emoji' }));
    return { ...view, box, smile: await screen.findByRole('button', { name: 'smile' }) };
  };

  it('stand where the cursor was, and one goes on writing behind them', async () => {
    const { user, box, smile } = await open();

    await user.click(smile);
    await user.keyboard('!');

    expect(box).toHaveValue('Hi 🙂!there');
    expect(screen.queryByRole('button', { name: 'smile' })).toBeNull();
  });

  it('are closed with Escape, and nothing is written', async () => {
    const { user, box, smile } = await open();
    smile.focus();

    await user.keyboard('{Escape}');

    expect(box).toHaveValue('Hi there');
    expect(screen.queryByRole('button', { name: 'smile' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Emoji' })).toHaveFocus();
  });
});
