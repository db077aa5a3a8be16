import type { DiagramEditor, DiagramMark, Diagrams } from '../lib/bpmn/diagrams';
import { createStore } from '../lib/store';

/** An editor whose diagram is plain text: jsdom draws none. */
export class FakeEditor implements DiagramEditor {
  text = '';
  marks: DiagramMark[] = [];
  pale = false;
  revealed: string[] = [];
  destroyed = false;
  readonly history = createStore({ canUndo: false, canRedo: false });
  private readonly listeners = new Set<() => void>();

  open = (xml: string) => {
    this.text = xml;
    return Promise.resolve();
  };
  xml = () => Promise.resolve(this.text);
  onChange = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  mark = (marks: DiagramMark[], pale: boolean) => {
    this.marks = marks;
    this.pale = pale;
  };
  reveal = (elementId: string) => {
    this.revealed.push(elementId);
    return true;
  };
  undo = () => undefined;
  redo = () => undefined;
  zoom = () => undefined;
  destroy = () => {
    this.destroyed = true;
  };

  /** The person changes the diagram. */
  change(xml: string): void {
    this.text = xml;
    for (const listener of [...this.listeners]) listener();
  }
}

/** Remembers every editor that a page has opened. */
export class FakeDiagrams implements Diagrams {
  readonly editors: FakeEditor[] = [];

  editor = () => {
    const editor = new FakeEditor();
    this.editors.push(editor);
    return Promise.resolve(editor);
  };

  /** The editor in front of the person. */
  get current(): FakeEditor {
    const open = this.editors.filter(({ destroyed }) => !destroyed).at(-1);
    if (!open) throw new Error('No editor is open.');
    return open;
  }
}
