import type { Store } from '../store';

export type ZoomStep = 'in' | 'out' | 'fit';

/** Something to say about one element, shown on it. */
export interface DiagramMark {
  elementId: string;
  text: string;
}

/** What can be taken back and done again. */
export interface EditHistory {
  canUndo: boolean;
  canRedo: boolean;
}

/** A diagram that can be changed. */
export interface DiagramEditor {
  open: (xml: string) => Promise<void>;
  zoom: (step: ZoomStep) => void;
  destroy: () => void;
  /** The diagram as it stands. */
  xml: () => Promise<string>;
  undo: () => void;
  redo: () => void;
  history: Store<EditHistory>;
  /** Hears of every change after the diagram was opened. */
  onChange: (listener: () => void) => () => void;
  /** Shows these marks instead of the former ones; pale ones are about an earlier diagram. */
  mark: (marks: DiagramMark[], pale: boolean) => void;
  /** Selects the element and brings it into sight. False when it is not in the diagram. */
  reveal: (elementId: string) => boolean;
}

export interface EditorPlaces {
  canvas: HTMLElement;
  properties: HTMLElement;
  /** Element templates of Camunda 7. */
  templates: readonly unknown[];
}

/** Makes editors; the modeler is loaded at the first use. */
export interface Diagrams {
  editor: (places: EditorPlaces) => Promise<DiagramEditor>;
}
