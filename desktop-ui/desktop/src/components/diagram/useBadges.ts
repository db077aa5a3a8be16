import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import { useEffect, useMemo } from 'react';
import type { DiagramBadge } from './diagram';

const PLACES = {
  'top-left': { top: -26, left: -6 },
  'top-right': { top: -26, right: 34 },
  'bottom-left': { bottom: 12, left: -10 },
  'bottom-right': { bottom: 12, right: 26 },
};

/** Where the content of each badge is put, by the badge's key: hung up where the diagram has it. */
export function useBadges(viewer: NavigatedViewer | null, badges: readonly DiagramBadge[]) {
  // contents change often, where they hang does not
  const wanted = badges.map(({ key, elementId, place }) => `${key} ${elementId} ${place}`).join();
  const places = useMemo(
    () => new Map(badges.map((badge) => [badge.key, { ...badge, html: newPlace() }])),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see `wanted`
    [wanted],
  );

  useEffect(() => {
    if (!viewer) return;
    const overlays = viewer.get<Overlays>('overlays');
    const registry = viewer.get<ElementRegistry>('elementRegistry');
    const ids = [...places.values()]
      .filter(({ elementId }) => registry.get(elementId))
      .map(({ elementId, place, html }) =>
        overlays.add(elementId, { position: PLACES[place], html, scale: { min: 0.7 } }),
      );
    return () => {
      for (const id of ids) overlays.remove(id);
    };
  }, [viewer, places]);
  return places;
}

function newPlace(): HTMLElement {
  return document.createElement('div');
}
