import type { ZoomStep } from './diagrams';
import type { BpmnDiagram } from './services';

/** "Fit" shows the whole diagram, yet never larger than life. */
export function zoomBy(diagram: BpmnDiagram, step: ZoomStep): void {
  if (step !== 'fit') {
    diagram.get('zoomScroll').stepZoom(step === 'in' ? 1 : -1);
    return;
  }
  const canvas = diagram.get('canvas');
  if (canvas.zoom('fit-viewport', 'auto') > 1) canvas.zoom(1, 'auto');
}

/** Tells the diagram when its place grows or shrinks. */
export function followSize(diagram: BpmnDiagram, place: HTMLElement): () => void {
  const observer = new ResizeObserver(() => diagram.get('canvas').resized());
  observer.observe(place);
  return () => observer.disconnect();
}
