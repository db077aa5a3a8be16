import styles from './WordList.module.css';

interface WordListItemProps {
  name: string;
  /** What kind of item it is. */
  kind: string;
  /** What there is to read of it. */
  text?: string;
}

/** One item of the list: its name, its kind and its text. */
export function WordListItem({ name, kind, text }: WordListItemProps) {
  return (
    <>
      <span className={styles.name}>
        <bdi>{name}</bdi>
      </span>
      <span className={styles.kind}>{kind}</span>
      {text !== undefined && (
        <span className={styles.text} dir="auto">
          {text}
        </span>
      )}
    </>
  );
}
