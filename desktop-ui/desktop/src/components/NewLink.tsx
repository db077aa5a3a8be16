import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import styles from './NewLink.module.css';

/** The way from a list to a new one of its kind. */
export function NewLink({ children }: { children: string }) {
  return (
    <div className={styles.actions}>
      <Button component={Link} to="new" leftSection={<IconPlus size={16} aria-hidden="true" />}>
        {children}
      </Button>
    </div>
  );
}
