import { IconArrowLeft } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link, NavigationType, useNavigationType } from 'react-router';
import styles from './PageHead.module.css';

interface PageHeadProps {
  title: ReactNode;
  text?: string;
  /** The page that this one was opened from. */
  back?: { to: string; name: string };
}

/** A page's heading. Whoever came by a link of the desktop goes on from here. */
export function PageHead({ title, text, back }: PageHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useNavigationType() === NavigationType.Push;
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <div className={styles.head}>
      {back && (
        <Link to={back.to} className={styles.back}>
          <IconArrowLeft size={16} aria-hidden="true" />
          {back.name}
        </Link>
      )}
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {text && <p className={styles.text}>{text}</p>}
    </div>
  );
}
