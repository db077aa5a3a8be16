import ElementTemplateChooserModule from '@bpmn-io/element-template-chooser';
import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import './editorStyles';
import { createStore } from '../store';
import { followSize, zoomBy } from './canvas';
import type { DiagramEditor, EditorPlaces } from './diagrams';
import { flowMenusModule } from './flowMenus';
import { showMarks } from './marks';
import { translateModule } from './modelerWords';
import type { BpmnDiagram } from './services';

/** What the style sheets hold on to: other diagrams of the desktop look different. */
const EDITOR_CLASS = 'parley-editor';
const LEFT_OUT = {
  // flows are small: a map of them is of no help
  minimap: ['value', null],
  // makes a step one that the check refuses, and fails at a way with a template
  removeTemplateReplaceProvider: ['value', null],
};

/** Camunda's modeler with its properties panel and our element templates. */
export function openBpmnEditor(
  { canvas, properties, templates }: EditorPlaces,
  words: Record<string, string> | null,
): DiagramEditor {
  const modeler = createModeler(canvas, properties, words);
  const commands = modeler.get('commandStack');
  const history = createStore({ canUndo: false, canRedo: false });
  const listeners = new Set<() => void>();
  let opening = false;
  modeler.on('commandStack.changed', () => {
    history.set({ canUndo: commands.canUndo(), canRedo: commands.canRedo() });
    if (opening) return;
    for (const listener of [...listeners]) listener();
  });
  modeler.get('elementTemplatesLoader').setTemplates(templates);
  const show = showMarks(modeler);
  const stopFollowing = followSize(modeler, canvas);
  return {
    open: async (xml) => {
      opening = true;
      try {
        await modeler.importXML(xml);
      } finally {
        opening = false;
      }
      zoomBy(modeler, 'fit');
    },
    xml: async () => (await modeler.saveXML({ format: true })).xml ?? '',
    undo: () => commands.undo(),
    redo: () => commands.redo(),
    history,
    zoom: (step) => zoomBy(modeler, step),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    mark: show,
    reveal: (elementId) => reveal(modeler, elementId),
    destroy: () => {
      stopFollowing();
      modeler.destroy();
    },
  };
}

function createModeler(
  container: HTMLElement,
  properties: HTMLElement,
  words: Record<string, string> | null,
): BpmnDiagram {
  container.classList.add(EDITOR_CLASS);
  const options = {
    container,
    propertiesPanel: { parent: properties },
    // Else the diagram moves each time it is saved, and drafts are saved all the time.
    disableAdjustOrigin: true,
    additionalModules: [
      ElementTemplateChooserModule,
      flowMenusModule,
      LEFT_OUT,
      translateModule(words),
    ],
  };
  return new Modeler(options);
}

function reveal(modeler: BpmnDiagram, elementId: string): boolean {
  const element = modeler.get('elementRegistry').get(elementId);
  if (!element) return false;
  modeler.get('canvas').scrollToElement(elementId, 120);
  modeler.get('selection').select(element);
  return true;
}
