import type { ZoomStep } from './diagrams';
import type { BpmnDiagram, Box } from './services';

/** What the palette covers at the left, in pixels. */
const PALETTE = 88;

/**
 * The part of the plane that shows the whole diagram beside the palette, yet never larger than
 * life.
 */
export function fitting(diagram: Box, place: { width: number; height: number }): Box {
  const room = place.width - PALETTE;
  const scale = Math.min(1, room / diagram.width, place.height / diagram.height);
  const [width, height] = [place.width / scale, place.height / scale];
  return {
    x: diagram.x + diagram.width / 2 - PALETTE / scale - room / scale / 2,
    y: diagram.y + diagram.height / 2 - height / 2,
    width,
    height,
  };
}

/** "Fit" shows the whole diagram. */
export function zoomBy(diagram: BpmnDiagram, step: ZoomStep): void {
  if (step !== 'fit') {
    diagram.get('zoomScroll').stepZoom(step === 'in' ? 1 : -1);
    return;
  }
  const canvas = diagram.get('canvas');
  const { inner, outer } = canvas.viewbox();
  if (inner.width > 0) canvas.viewbox(fitting(inner, outer));
}

/** Tells the diagram when its place grows or shrinks. */
export function followSize(diagram: BpmnDiagram, place: HTMLElement): () => void {
  const observer = new ResizeObserver(() => diagram.get('canvas').resized());
  observer.observe(place);
  return () => observer.disconnect();
}
