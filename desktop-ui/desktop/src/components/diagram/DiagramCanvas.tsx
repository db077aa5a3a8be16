import 'bpmn-js/dist/assets/diagram-js.css';
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../lib/i18n/translate';
import type { DiagramProps } from './diagram';
import styles from './DiagramCanvas.module.css';
import { DiagramZoom } from './DiagramZoom';
import { useBadges } from './useBadges';
import { useMarks } from './useMarks';
import { useViewer } from './useViewer';

/** Draws one diagram; another one needs another key. */
export default function DiagramCanvas({ xml, marks, badges }: DiagramProps) {
  const container = useRef<HTMLDivElement>(null);
  const { viewer, failed, fit } = useViewer(container, xml);
  useMarks(viewer, marks);
  const places = useBadges(viewer, badges);
  return (
    <>
      <div ref={container} className={styles.canvas} />
      {failed && <p role="alert">{t('diagram.failed')}</p>}
      {viewer && <DiagramZoom viewer={viewer} onFit={fit} />}
      {badges.map(({ key, content }) => {
        const place = places.get(key);
        return place && createPortal(content, place.html, key);
      })}
    </>
  );
}
