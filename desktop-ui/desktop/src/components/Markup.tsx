import { drawn, type MakeElement } from '@parley/markup';
import { createElement, Fragment, memo, type ReactElement } from 'react';
import styles from './Markup.module.css';

const make: MakeElement<ReactElement> = (tag, attributes, ...children) =>
  createElement(tag, attributes, ...children);

/** What somebody wrote, with its Markdown; never read as HTML. */
export const Markup = memo(function Markup({ text }: { text: string }) {
  return (
    <div className={styles.markup} dir="auto">
      {createElement(Fragment, null, ...drawn(text, make))}
    </div>
  );
});
