import { render } from '@testing-library/preact';
import { drawn } from '@parley/markup';
import { CASES } from '@parley/markup/cases';
import { describe, expect, it } from 'vitest';
import { Markup } from './Markup';

describe('a message on the customer’s page', () => {
  it.each(CASES)('shows $name', ({ text, html }) => {
    const { container } = render(<Markup text={text} drawn={drawn} />);

    expect(container.innerHTML).toBe(html);
  });

  it('stands as it was written until the reader is there', () => {
    const { container } = render(<Markup text="**a** <b>" drawn={null} />);

    expect(container).toHaveTextContent('**a** <b>');
  });
});
