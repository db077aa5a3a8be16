import { safeHref } from '@parley/markup';
import styles from './PageLink.module.css';

/** The address of a customer's page: a link if it is safe to follow, else its text. */
export function PageLink({ address }: { address: string }) {
  const href = safeHref(address);
  const shown = href ? href.replace(/^https?:\/\//u, '').replace(/\/$/u, '') : address;
  return href ? (
    <a
      className={styles.page}
      href={href}
      title={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
    >
      {shown}
    </a>
  ) : (
    <span className={styles.page}>{shown}</span>
  );
}
