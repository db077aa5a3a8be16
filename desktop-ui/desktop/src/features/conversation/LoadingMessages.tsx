import { Skeleton } from '@mantine/core';
import styles from './Conversation.module.css';

/** Stands for the messages that are on their way. */
export function LoadingMessages() {
  return (
    <div className={styles.loading} aria-hidden="true">
      <Skeleton height={44} width="55%" radius="lg" />
      <Skeleton height={44} width="40%" radius="lg" ml="auto" />
      <Skeleton height={64} width="60%" radius="lg" />
    </div>
  );
}
