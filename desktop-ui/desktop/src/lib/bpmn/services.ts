/** What is used of the modeling libraries, which have no types of their own for it. */
export interface BpmnElement {
  id: string;
  parent?: BpmnElement;
}

/** A part of the plane that a diagram is drawn on. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Canvas {
  resized: () => void;
  viewbox: (shown?: Box) => { inner: Box; outer: { width: number; height: number } };
  addMarker: (elementId: string, marker: string) => void;
  removeMarker: (elementId: string, marker: string) => void;
  scrollToElement: (elementId: string, padding?: number) => void;
}

export interface ZoomScroll {
  stepZoom: (delta: number) => void;
}

export interface CommandStack {
  undo: () => void;
  redo: () => void;
  canUndo: () => boolean;
  canRedo: () => boolean;
}

export interface ElementRegistry {
  get: (id: string) => BpmnElement | undefined;
}

export interface Overlays {
  add: (elementId: string, type: string, overlay: OverlayOptions) => string;
  remove: (filter: { type: string }) => void;
}

export interface OverlayOptions {
  position: { top?: number; bottom?: number; left?: number; right?: number };
  html: HTMLElement;
  show?: { minZoom?: number; maxZoom?: number };
}

export interface Selection {
  select: (element: BpmnElement) => void;
}

export interface TemplatesLoader {
  setTemplates: (templates: readonly unknown[]) => void;
}

interface ServiceMap {
  canvas: Canvas;
  commandStack: CommandStack;
  elementRegistry: ElementRegistry;
  elementTemplatesLoader: TemplatesLoader;
  overlays: Overlays;
  selection: Selection;
  zoomScroll: ZoomScroll;
}

/** The diagram's own registry of services. */
export interface BpmnDiagram {
  get: <K extends keyof ServiceMap>(name: K) => ServiceMap[K];
  importXML: (xml: string) => Promise<unknown>;
  saveXML: (options: { format: boolean }) => Promise<{ xml?: string }>;
  on: (event: string, listener: () => void) => void;
  destroy: () => void;
}
