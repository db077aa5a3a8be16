import { describe, expect, it } from 'vitest';
import { areasOf } from './areas';

describe('the areas of the desktop', () => {
  it('are those of the roles, in one order', () => {
    expect(areasOf({ roles: ['administrator', 'agent', 'supervisor'] })).toEqual([
      'chats',
      'supervision',
      'interactions',
      'settings',
    ]);
    expect(areasOf({ roles: ['analyst'] })).toEqual(['flows']);
  });

  it('are none without a role', () => {
    expect(areasOf({ roles: [] })).toEqual([]);
  });
});
