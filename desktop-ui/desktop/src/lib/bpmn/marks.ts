import { t } from '../i18n/translate';
import type { DiagramMark } from './diagrams';
import type { BpmnDiagram } from './services';

const OVERLAY = 'parley-mark';
const MARKERS = { fresh: 'parley-marked', pale: 'parley-marked-pale' };

/** Keeps the marks of a diagram: a frame around each element, and the words below it. */
export function showMarks(diagram: BpmnDiagram): (marks: DiagramMark[], pale: boolean) => void {
  let framed: { id: string; marker: string }[] = [];
  return (marks, pale) => {
    clear(diagram, framed);
    const marker = pale ? MARKERS.pale : MARKERS.fresh;
    const shown = byElement(marks).filter(({ id }) => isOnCanvas(diagram, id));
    for (const { id, texts } of shown) {
      diagram.get('canvas').addMarker(id, marker);
      const html = words(texts, pale);
      diagram.get('overlays').add(id, OVERLAY, { position: { bottom: -6, left: 0 }, html });
    }
    framed = shown.map(({ id }) => ({ id, marker }));
  };
}

/** What is said about each element, in the order of the marks. */
export function byElement(marks: DiagramMark[]): { id: string; texts: string[] }[] {
  const texts = new Map<string, string[]>();
  for (const { elementId, text } of marks) {
    texts.set(elementId, [...(texts.get(elementId) ?? []), text]);
  }
  return [...texts].map(([id, said]) => ({ id, texts: said }));
}

function clear(diagram: BpmnDiagram, framed: { id: string; marker: string }[]): void {
  diagram.get('overlays').remove({ type: OVERLAY });
  for (const { id, marker } of framed) {
    if (diagram.get('elementRegistry').get(id)) diagram.get('canvas').removeMarker(id, marker);
  }
}

// The process itself is the ground: it has no place to put a mark at.
function isOnCanvas(diagram: BpmnDiagram, id: string): boolean {
  return diagram.get('elementRegistry').get(id)?.parent !== undefined;
}

function words(texts: string[], pale: boolean): HTMLElement {
  const box = document.createElement('div');
  box.className = 'parley-mark';
  box.dataset.pale = String(pale);
  for (const text of inBrief(texts)) {
    const line = document.createElement('p');
    line.textContent = text;
    box.append(line);
  }
  return box;
}

/** The first reason, and how many there are beside it: the list has them all. */
export function inBrief(texts: string[]): string[] {
  if (texts.length < 2) return texts;
  return [...texts.slice(0, 1), t('flows.mark.more', { count: texts.length - 1 })];
}
