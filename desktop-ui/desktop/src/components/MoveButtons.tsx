import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { MouseEvent } from 'react';

interface MoveButtonsProps {
  /** What the buttons are called. */
  up: string;
  down: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
}

/** Move a row of a list; the focus goes with the row, so that it can go on at once. */
export function MoveButtons({ up, down, isFirst, isLast, onMove }: MoveButtonsProps) {
  const move = (by: -1 | 1) => (event: MouseEvent<HTMLButtonElement>) => {
    const row = event.currentTarget.closest('li');
    const there = by < 0 ? row?.previousElementSibling : row?.nextElementSibling;
    there?.querySelector<HTMLElement>(`[data-move="${by}"]`)?.focus();
    onMove(by);
  };
  const shared = { variant: 'subtle', color: 'gray', size: 36 } as const;
  return (
    <>
      <ActionIcon
        {...shared}
        aria-label={up}
        data-move={-1}
        data-disabled={isFirst}
        aria-disabled={isFirst}
        onClick={isFirst ? undefined : move(-1)}
      >
        <IconArrowUp size={18} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        {...shared}
        aria-label={down}
        data-move={1}
        data-disabled={isLast}
        aria-disabled={isLast}
        onClick={isLast ? undefined : move(1)}
      >
        <IconArrowDown size={18} aria-hidden="true" />
      </ActionIcon>
    </>
  );
}
