import { UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconRoute } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './Decision.module.css';

/** The question why a chat came, with its answer once it is asked; nothing is fetched before. */
export function WhyDisclosure({ children }: { children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className={styles.why}>
      <UnstyledButton
        className={styles.question}
        aria-expanded={open}
        aria-controls={open ? panel : undefined}
        onClick={() => setOpen(!open)}
      >
        <IconRoute size={16} aria-hidden="true" />
        <span>{t('why.title')}</span>
        <IconChevronRight className={styles.chevron} size={14} aria-hidden="true" />
      </UnstyledButton>
      {open && (
        <div
          id={panel}
          role="region"
          aria-label={t('why.title')}
          tabIndex={0}
          className={styles.answer}
        >
          {children()}
        </div>
      )}
    </div>
  );
}
