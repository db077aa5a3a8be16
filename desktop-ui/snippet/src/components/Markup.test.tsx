import { render } from '@testing-library/preact';
import { CASES } from '@parley/markup/cases';
import { describe, expect, it } from 'vitest';
import { Markup } from './Markup';

describe('a message on the customer’s page', () => {
  it.each(CASES)('shows $name', ({ text, html }) => {
    const { container } = render(<Markup text={text} />);

    expect(container.innerHTML).toBe(html);
  });
});
