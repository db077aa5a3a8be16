import { Loader } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { t } from '../../lib/i18n/translate';
import styles from './Diagram.module.css';
import type { DiagramProps } from './diagram';

const DiagramCanvas = lazy(() => import('./DiagramCanvas'));

/** A BPMN diagram to be looked at, loaded when first needed. */
export function Diagram(props: DiagramProps) {
  return (
    <figure className={styles.figure} aria-label={props.label}>
      <Suspense fallback={<Loader type="dots" m="xl" aria-label={t('diagram.loading')} />}>
        <DiagramCanvas key={props.xml} {...props} />
      </Suspense>
    </figure>
  );
}
