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
  createShape: (attributes: { type: string }) => BpmnElement;
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

/** The step of a flow is a call activity, never a mere task: offers what can become one. */
function offerCallActivity(
  palette: Registry,
  contextPad: Registry,
  create: Create,
  elementFactory: ElementFactory,
  autoPlace: AutoPlace,
): void {
  const shape = () => elementFactory.createShape({ type: 'bpmn:CallActivity' });
  const look = { group: 'activity', className: 'bpmn-icon-call-activity' };
  const begin = (event: Event) => create.start(event, shape());
  palette.registerProvider(AFTER_ENTRIES, {
    getPaletteEntries: () => (entries: Entries) => ({
      ...entries,
      'create.call-activity': {
        ...look,
        title: t('flows.modeler.create'),
        action: { click: begin, dragstart: begin },
      },
    }),
  });
  contextPad.registerProvider(AFTER_ENTRIES, {
    getContextPadEntries: (source: BpmnElement) => (entries: Entries) =>
      'append.append-task' in entries
        ? { ...entries, 'append.append-task': appending(source) }
        : entries,
  });

  function appending(source: BpmnElement) {
    return {
      group: 'model',
      className: look.className,
      title: t('flows.modeler.append'),
      action: {
        click: () => autoPlace.append(source, shape()),
        dragstart: (event: Event) => create.start(event, shape(), { source }),
      },
    };
  }
}

/** To be added to a modeler; its parts are called with these services when the modeler starts. */
export const flowMenusModule: Record<string, unknown> = {
  __init__: [
    ['popupMenu', 'palette', 'propertiesPanel', reduceMenus],
    ['palette', 'contextPad', 'create', 'elementFactory', 'autoPlace', offerCallActivity],
  ],
};
