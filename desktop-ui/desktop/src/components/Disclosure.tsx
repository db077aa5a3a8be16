import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  title: string;
  icon: ReactNode;
  children: () => ReactNode;
}

/** A question with its answer once it is asked; nothing is fetched before. */
export function Disclosure({ title, icon, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={styles.disclosure}>
      <UnstyledButton
        className={styles.question}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        {icon}
        <span>{title}</span>
        <IconChevronRight className={styles.chevron} size={14} aria-hidden="true" />
      </UnstyledButton>
      {open && (
        <div id={panel} role="region" aria-label={title} tabIndex={0} className={styles.answer}>
          {children()}
        </div>
      )}
    </div>
  );
}
