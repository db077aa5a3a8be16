import type { Me } from '@parley/wire';

/** The parts of the desktop; each belongs to one role. */
export type Area = 'chats' | 'supervision' | 'flows' | 'settings';

const ROLES: Record<Area, string> = {
  chats: 'agent',
  supervision: 'supervisor',
  flows: 'analyst',
  settings: 'administrator',
};

const IN_ORDER: readonly Area[] = ['chats', 'supervision', 'flows', 'settings'];

/** What the person may open, in the order of the navigation. */
export function areasOf(me: Pick<Me, 'roles'>): Area[] {
  const held = new Set(me.roles.map((role) => role.toLowerCase()));
  return IN_ORDER.filter((area) => held.has(ROLES[area]));
}
