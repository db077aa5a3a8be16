import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type Canvas from 'diagram-js/lib/core/Canvas';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import { useEffect } from 'react';
import type { DiagramMark } from './diagram';

/** Sets elements off by a class each. */
export function useMarks(
  viewer: NavigatedViewer | null,
  marks: ReadonlyMap<string, DiagramMark>,
): void {
  useEffect(() => {
    if (!viewer) return;
    const canvas = viewer.get<Canvas>('canvas');
    const registry = viewer.get<ElementRegistry>('elementRegistry');
    const drawn = [...marks].filter(([id]) => registry.get(id) !== undefined);
    for (const [id, mark] of drawn) canvas.addMarker(id, `diagram-${mark}`);
    return () => {
      for (const [id, mark] of drawn) {
        if (registry.get(id)) canvas.removeMarker(id, `diagram-${mark}`);
      }
    };
  }, [viewer, marks]);
}
