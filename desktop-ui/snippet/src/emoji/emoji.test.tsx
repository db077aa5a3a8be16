import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ENGLISH } from '../language/english';
import { LanguageContext } from '../language/language';
import { EmojiPanel } from './EmojiPanel';

// A few of them: a document of the tests takes seconds for all.
vi.mock('virtual:emoji', () => ({
  default: [
    ['Smileys', ['😀 grinning face|happy', '😃 grinning face with big eyes|open']],
    ['People', ['👍️ thumbs up|yes', '👎️ thumbs down|no']],
  ],
}));

describe('the emoji', () => {
  const open = () => {
    const onChoose = vi.fn();
    const onClose = vi.fn();
    const outer = vi.fn();
    render(
      <div onKeyDown={outer}>
        <LanguageContext.Provider value={ENGLISH}>
          <EmojiPanel onChoose={onChoose} onClose={onClose} />
        </LanguageContext.Provider>
      </div>,
    );
    return { onChoose, onClose, outer, search: screen.getByLabelText('Search emoji') };
  };

  it('are found by the beginnings of their words', () => {
    const { search, onChoose } = open();
    expect(search).toHaveFocus();

    fireEvent.input(search, { target: { value: 'THUMB up' } });
    fireEvent.click(screen.getByLabelText('thumbs up'));

    expect(onChoose).toHaveBeenCalledWith('👍️');
    expect(screen.queryByLabelText('thumbs down')).toBeNull();
  });

  it('say that none was found', () => {
    const { search } = open();

    fireEvent.input(search, { target: { value: 'zzzz' } });

    expect(screen.getByRole('status')).toHaveTextContent('No emoji found');
  });

  it('are reached with the arrow keys, from the search and back', () => {
    const { search } = open();

    fireEvent.keyDown(search, { key: 'ArrowDown' });
    expect(screen.getByLabelText('grinning face')).toHaveFocus();
    fireEvent.keyDown(screen.getByLabelText('grinning face'), { key: 'ArrowRight' });
    expect(screen.getByLabelText('grinning face with big eyes')).toHaveFocus();
    fireEvent.keyDown(screen.getByLabelText('grinning face'), { key: 'ArrowLeft' });

    expect(search).toHaveFocus();
  });

  it('are closed with Escape, and the window is not', () => {
    const { search, onClose, outer } = open();

    fireEvent.keyDown(search, { key: 'Escape' });

    expect(onClose).toHaveBeenCalledOnce();
    expect(outer).not.toHaveBeenCalled();
  });
});
