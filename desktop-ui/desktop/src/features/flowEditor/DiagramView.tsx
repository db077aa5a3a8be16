import { useEffect, useRef, useState } from 'react';
import { useServices } from '../../api/services';
import type { DiagramView as View } from '../../lib/bpmn/diagrams';
import { t } from '../../lib/i18n/translate';
import styles from './Diagram.module.css';

interface DiagramViewProps {
  xml: string;
  label: string;
}

/** A diagram to look at and to move about. */
export function DiagramView({ xml, label }: DiagramViewProps) {
  const { diagrams } = useServices();
  const canvas = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    if (!canvas.current) return;
    let gone = false;
    let made: View | null = null;
    const open = async (place: HTMLElement) => {
      const view = await diagrams.view(place);
      made = view;
      if (gone) view.destroy();
      else await view.open(xml);
    };
    open(canvas.current).catch((error: unknown) => {
      if (!gone) setFailure(error instanceof Error ? error.message : String(error));
    });
    return () => {
      gone = true;
      made?.destroy();
      setFailure(null);
    };
  }, [diagrams, xml]);
  return (
    <>
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          {t('flows.editor.unreadable', { why: failure })}
        </p>
      )}
      <div ref={canvas} className={styles.canvas} role="group" aria-label={label} />
    </>
  );
}
