import type { Diagrams } from './diagrams';
import { modelerWords } from './modelerWords';

/** The real modeler, in a chunk of its own. */
export const bpmnDiagrams: Diagrams = {
  editor: async (places) => {
    const [{ openBpmnEditor }, words] = await Promise.all([import('./bpmnEditor'), modelerWords()]);
    return openBpmnEditor(places, words);
  },
};
