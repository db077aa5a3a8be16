import { render } from '@testing-library/react';
import { CASES } from '@parley/markup/cases';
import { describe, expect, it } from 'vitest';
import { Markup } from './Markup';

describe('a message on the desktop', () => {
  it.each(CASES)('shows $name', ({ text, html }) => {
    const { container } = render(<Markup text={text} />);

    expect(container.firstElementChild?.innerHTML).toBe(html);
  });
});
