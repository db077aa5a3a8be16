import { ActionIcon, type ActionIconProps } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { type TextKey, t } from '../../lib/i18n/translate';

type ToolProps = Omit<ActionIconProps, 'children'> &
  Omit<ComponentPropsWithRef<'button'>, keyof ActionIconProps> & {
    label: TextKey;
    children: React.ReactNode;
  };

/** A small button beside where the agent writes. */
export function Tool({ label, children, ...button }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={28}
      aria-label={t(label)}
      title={t(label)}
      // The field keeps its selection.
      onMouseDown={(event) => event.preventDefault()}
      {...button}
    >
      {children}
    </ActionIcon>
  );
}
