import type { Diagrams } from './diagrams';

/** The real modeler, in a chunk of its own. */
export const bpmnDiagrams: Diagrams = {
  editor: async (places) => (await import('./bpmnEditor')).openBpmnEditor(places),
};
