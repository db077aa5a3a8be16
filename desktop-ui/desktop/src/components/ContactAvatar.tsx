import { initials, tintOf } from '../lib/avatar';
import styles from './ContactAvatar.module.css';

interface ContactAvatarProps {
  name: string;
  size?: 'small' | 'normal';
}

/** A person's initials on a colour of their own; an ornament beside the name. */
export function ContactAvatar({ name, size = 'normal' }: ContactAvatarProps) {
  return (
    <span className={styles.avatar} data-tint={tintOf(name)} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
