import { ActionIcon } from '@mantine/core';
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type ZoomScroll from 'diagram-js/lib/navigation/zoomscroll/ZoomScroll';
import { t } from '../../lib/i18n/translate';
import styles from './DiagramCanvas.module.css';

interface DiagramZoomProps {
  viewer: NavigatedViewer;
  onFit: () => void;
}

/** Nearer, further, all of it: what the wheel does, for those without one. */
export function DiagramZoom({ viewer, onFit }: DiagramZoomProps) {
  const step = (delta: number) => viewer.get<ZoomScroll>('zoomScroll').stepZoom(delta);
  return (
    <div className={styles.zoom}>
      <ActionIcon variant="default" aria-label={t('diagram.zoomIn')} onClick={() => step(1)}>
        <IconPlus size={16} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('diagram.zoomOut')} onClick={() => step(-1)}>
        <IconMinus size={16} />
      </ActionIcon>
      <ActionIcon variant="default" aria-label={t('diagram.fit')} onClick={onFit}>
        <IconMaximize size={16} />
      </ActionIcon>
    </div>
  );
}
