import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import { type RefObject, useCallback, useEffect, useState } from 'react';

/** Colours come from the page, so that they follow it into the dark; see the style sheet. */
const COLOURS = {
  defaultFillColor: 'var(--diagram-fill)',
  defaultStrokeColor: 'var(--diagram-stroke)',
  defaultLabelColor: 'var(--diagram-label)',
};

const MOST_ZOOM = 1.1;
/** Some air around the diagram, also for what hangs at its outermost elements. */
const AIR = 0.92;

/** A viewer that holds the drawn diagram, from when it does until the container goes. */
export function useViewer(container: RefObject<HTMLDivElement | null>, xml: string) {
  const [viewer, setViewer] = useState<NavigatedViewer | null>(null);
  const [failed, setFailed] = useState(false);
  const fit = useCallback(() => {
    if (viewer) fitInto(viewer);
  }, [viewer]);

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const created = new NavigatedViewer({ container: element, bpmnRenderer: COLOURS });
    let gone = false;
    created.importXML(xml).then(
      () => {
        if (gone) return;
        fitInto(created);
        setViewer(created);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
      setViewer(null);
      created.destroy();
    };
  }, [container, xml]);

  useEffect(() => {
    const element = container.current;
    if (!element || !viewer) return;
    const observer = new ResizeObserver(() => fitInto(viewer));
    observer.observe(element);
    return () => observer.disconnect();
  }, [container, viewer]);

  return { viewer, failed, fit };
}

/** All of it to be seen, but nothing larger than drawn. */
function fitInto(viewer: NavigatedViewer): void {
  const canvas = viewer.get<Canvas>('canvas');
  canvas.resized();
  const { outer } = canvas.viewbox();
  if (outer.width === 0 || outer.height === 0) return;
  const middle = { x: outer.width / 2, y: outer.height / 2 };
  canvas.zoom('fit-viewport', middle);
  canvas.zoom(Math.min(MOST_ZOOM, canvas.zoom() * AIR), middle);
}
