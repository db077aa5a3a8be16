/** What the check refuses in every flow: not worth offering. */
const NEVER_IN_A_FLOW = new Set([
  'ad-hoc-subprocess',
  'cancel-boundary',
  'cancel-end',
  'collapsed-ad-hoc-subprocess',
  'compensation-boundary',
  'compensation-end',
  'compensation-intermediate-throw',
  'compensation-start',
  'complex-gateway',
  'data-object-reference',
  'data-store-reference',
  'expanded-ad-hoc-subprocess',
  'expanded-pool',
  'empty-pool',
  'script-task',
  'transaction',
]);

const PALETTE_NEVER = new Set([
  'create.data-object',
  'create.data-store',
  'create.participant-expanded',
]);

const MENUS = ['bpmn-create', 'bpmn-append', 'bpmn-replace'];
/** After the entries are there (1000), before they are put into groups (900). */
const AFTER_ENTRIES = 950;

type Entries = Record<string, unknown>;

/** Whether a menu may offer this entry; its id says what would be made of an element. */
export function isOffered(entryId: string): boolean {
  return !NEVER_IN_A_FLOW.has(entryId.replace(/^(create|append|replace-with)-/u, ''));
}

function without(entries: Entries, keep: (id: string) => boolean): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => keep(id)));
}

interface Provides<T> {
  registerProvider: T;
}
type MenuRegistry = Provides<(menu: string, priority: number, provider: object) => void>;
type PaletteRegistry = Provides<(priority: number, provider: object) => void>;

/** Takes out of the modeler's menus what no flow may contain; the check decides all the same. */
function reduceMenus(popupMenu: MenuRegistry, palette: PaletteRegistry): void {
  for (const menu of MENUS) {
    popupMenu.registerProvider(menu, AFTER_ENTRIES, {
      getPopupMenuEntries: () => (entries: Entries) => without(entries, isOffered),
    });
  }
  palette.registerProvider(AFTER_ENTRIES, {
    getPaletteEntries: () => (entries: Entries) => without(entries, (id) => !PALETTE_NEVER.has(id)),
  });
}

/** To be added to a modeler; it is called with these services when the modeler starts. */
export const flowMenusModule: Record<string, unknown> = {
  __init__: [['popupMenu', 'palette', reduceMenus]],
};
