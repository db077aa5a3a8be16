import 'bpmn-js/dist/assets/diagram-js.css';
import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../../lib/i18n/translate';
import type { DiagramBadge, DiagramMark, DiagramProps } from './diagram';
import styles from './DiagramCanvas.module.css';
import { DiagramZoom } from './DiagramZoom';
import { useBadges } from './useBadges';
import { useMarks } from './useMarks';
import { useViewer } from './useViewer';

const NO_MARKS: ReadonlyMap<string, DiagramMark> = new Map();
const NO_BADGES: readonly DiagramBadge[] = [];

/** Draws one diagram; another one needs another key. */
export default function DiagramCanvas({ xml, marks = NO_MARKS, badges = NO_BADGES }: DiagramProps) {
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
