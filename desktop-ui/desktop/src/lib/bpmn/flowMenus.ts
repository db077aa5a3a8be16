import { t } from '../i18n/translate';
import { isOfferedInMenu, isOfferedInPalette, isOfferedInPanel } from './flowParts';
import type { BpmnElement } from './services';

const MENUS = ['bpmn-create', 'bpmn-append', 'bpmn-replace'];
/** After the entries are there (1000), before they are put into groups (900). */
const AFTER_ENTRIES = 950;
/** After everybody who adds groups to the properties panel. */
const AFTER_GROUPS = 100;

type Entries = Record<string, unknown>;

interface Menus {
  registerProvider: (menu: string, priority: number, provider: object) => void;
}
interface Registry {
  registerProvider: (priority: number, provider: object) => void;
}
interface Create {
  start: (event: Event, shape: BpmnElement, context?: { source: BpmnElement }) => void;
}
interface ElementFactory {
  createShape: (attributes: { type: string; eventDefinitionType?: string }) => BpmnElement;
}
interface AutoPlace {
  append: (source: BpmnElement, shape: BpmnElement) => void;
}

function keep(entries: Entries, isOffered: (id: string) => boolean): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => isOffered(id)));
}

/** Takes out of the menus what no flow may contain; the check decides all the same. */
function reduceMenus(popupMenu: Menus, palette: Registry, propertiesPanel: Registry): void {
  for (const menu of MENUS) {
    popupMenu.registerProvider(menu, AFTER_ENTRIES, {
      getPopupMenuEntries: () => (entries: Entries) => keep(entries, isOfferedInMenu),
      getPopupMenuHeaderEntries: () => () => ({}),
    });
  }
  palette.registerProvider(AFTER_ENTRIES, {
    getPaletteEntries: () => (entries: Entries) => keep(entries, isOfferedInPalette),
  });
  propertiesPanel.registerProvider(AFTER_GROUPS, {
    getGroups: () => (groups: { id: string }[]) => groups.filter(({ id }) => isOfferedInPanel(id)),
  });
}

/** What a flow is made of where BPMN's own entries offer something that the check refuses. */
const STEPS = [
  {
    shape: { type: 'bpmn:CallActivity' },
    group: 'activity',
    className: 'bpmn-icon-call-activity',
    create: 'create.call-activity',
    append: 'append.append-task',
    words: { create: 'flows.modeler.create', append: 'flows.modeler.append' },
  },
  {
    shape: {
      type: 'bpmn:IntermediateCatchEvent',
      eventDefinitionType: 'bpmn:TimerEventDefinition',
    },
    group: 'event',
    className: 'bpmn-icon-intermediate-event-catch-timer',
    create: 'create.intermediate-event',
    append: 'append.intermediate-event',
    words: { create: 'flows.modeler.createWait', append: 'flows.modeler.appendWait' },
  },
] as const;

/** A step is a call activity, never a mere task; an event in between is a wait. */
function offerSteps(
  palette: Registry,
  contextPad: Registry,
  create: Create,
  elementFactory: ElementFactory,
  autoPlace: AutoPlace,
): void {
  for (const step of STEPS) {
    const { className } = step;
    const shape = () => elementFactory.createShape(step.shape);
    const begin = (event: Event) => create.start(event, shape());
    const creating = {
      group: step.group,
      className,
      title: t(step.words.create),
      action: { click: begin, dragstart: begin },
    };
    const appending = (source: BpmnElement) => ({
      group: 'model',
      className,
      title: t(step.words.append),
      action: {
        click: () => autoPlace.append(source, shape()),
        dragstart: (event: Event) => create.start(event, shape(), { source }),
      },
    });
    palette.registerProvider(AFTER_ENTRIES, {
      getPaletteEntries: () => (entries: Entries) => ({ ...entries, [step.create]: creating }),
    });
    contextPad.registerProvider(AFTER_ENTRIES, {
      getContextPadEntries: (source: BpmnElement) => (entries: Entries) =>
        step.append in entries ? { ...entries, [step.append]: appending(source) } : entries,
    });
  }
}

/** To be added to a modeler; its parts are called with these services when the modeler starts. */
export const flowMenusModule: Record<string, unknown> = {
  __init__: [
    ['popupMenu', 'palette', 'propertiesPanel', reduceMenus],
    ['palette', 'contextPad', 'create', 'elementFactory', 'autoPlace', offerSteps],
  ],
};
