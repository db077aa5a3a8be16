import type { Diagrams } from './diagrams';

/** The real diagrams, each kind in a chunk of its own. */
export const bpmnDiagrams: Diagrams = {
  editor: async (places) => (await import('./bpmnEditor')).openBpmnEditor(places),
  view: async (canvas) => (await import('./bpmnView')).openBpmnView(canvas),
};
