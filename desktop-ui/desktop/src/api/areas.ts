import type { Me } from '@parley/wire';

/** The parts of the desktop. */
export type Area = 'chats' | 'supervision' | 'interactions' | 'flows' | 'settings';

/** Each role that opens a part. */
const ROLES: Record<Area, string[]> = {
  chats: ['agent'],
  supervision: ['supervisor'],
  interactions: ['agent', 'supervisor'],
  flows: ['analyst'],
  settings: ['administrator'],
};

const IN_ORDER: readonly Area[] = ['chats', 'supervision', 'interactions', 'flows', 'settings'];

/** What the person may open, in the order of the navigation. */
export function areasOf(me: Pick<Me, 'roles'>): Area[] {
  const held = new Set(me.roles.map((role) => role.toLowerCase()));
  return IN_ORDER.filter((area) => ROLES[area].some((role) => held.has(role)));
}
