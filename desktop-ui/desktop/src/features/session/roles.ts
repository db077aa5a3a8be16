export type OtherRole = 'supervisor' | 'analyst' | 'administrator';

const OTHER_ROLES: readonly OtherRole[] = ['supervisor', 'analyst', 'administrator'];

/** The staff roles of Parley among a person's roles, apart from the agent's. */
export function otherRoles(roles: string[]): OtherRole[] {
  const held = new Set(roles.map((role) => role.toLowerCase()));
  return OTHER_ROLES.filter((role) => held.has(role));
}
