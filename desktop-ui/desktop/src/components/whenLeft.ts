import type { FocusEvent } from 'react';

/** A form's answer to `blur` that acts once the focus is in none of its parts. */
export function whenLeft(act: () => void) {
  return ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) act();
  };
}
