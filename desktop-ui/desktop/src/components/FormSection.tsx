import { type ReactNode, useId } from 'react';
import styles from './FormSection.module.css';

interface FormSectionProps {
  title: string;
  text?: string;
  children: ReactNode;
}

/** Fields that belong together, under their own heading. */
export function FormSection({ title, text, children }: FormSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {text && <p className={styles.text}>{text}</p>}
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
