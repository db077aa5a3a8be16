/** What a flow may be made of, as the modeler's menus name it: the rest is not worth offering. */
const PARTS = new Set([
  'call-activity',
  'conditional-flow',
  'default-flow',
  'exclusive-gateway',
  'none-end',
  'none-end-event',
  'none-intermediate-throw',
  'none-intermediate-throwing',
  'none-start',
  'none-start-event',
  'sequence-flow',
  'timer-intermediate-catch',
]);

const NOT_IN_PALETTE = new Set([
  'create.data-object',
  'create.data-store',
  'create.participant-expanded',
  'create.subprocess-expanded',
  'create.task',
]);

const PANEL_GROUPS = new Set([
  'CamundaPlatform__CallActivity',
  'CamundaPlatform__Condition',
  'CamundaPlatform__HistoryCleanup',
  'CamundaPlatform__InMapping',
  'CamundaPlatform__OutMapping',
]);

/** Whether the menu that creates, appends or replaces may offer this entry. */
export function isOfferedInMenu(entryId: string): boolean {
  const part = entryId.replace(/^(create|append|replace-with)-/u, '');
  return PARTS.has(part) || entryId.includes('template');
}

export function isOfferedInPalette(entryId: string): boolean {
  return !NOT_IN_PALETTE.has(entryId);
}

/** Whether the properties panel shows this group; what everything has in BPMN stays. */
export function isOfferedInPanel(groupId: string): boolean {
  if (groupId === 'multiInstance') return false;
  return !groupId.startsWith('CamundaPlatform__') || PANEL_GROUPS.has(groupId);
}
