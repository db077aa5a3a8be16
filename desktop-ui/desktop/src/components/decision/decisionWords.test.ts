import type { Decision, ExclusionReason } from '@parley/wire';
import { describe, expect, it } from 'vitest';
import { AGENT, BRUNO, decision } from '../../test/fixtures';
import { decisionWords } from './decisionWords';

const words = (changes: Partial<Decision>) => decisionWords(decision(changes), AGENT);

describe('a decision in words', () => {
  it.each([
    [{ strategy: 'RING_ALL' }, /Everybody in Sales/],
    [{ strategy: 'ROUND_ROBIN' }, /take turns/],
    [{ strategy: 'LEAST_RECENT' }, /longest time ago/],
    [{ strategy: 'LEAST_BUSY' }, /smallest share/],
    [{ rule: 'PREFERRED_AGENT' }, /knows this agent/],
    [{ rule: 'NAMED_AGENT', queueName: null, strategy: null }, /was named/],
  ] as const)('names the rule of %o', (changes, text) => {
    expect(words(changes).rule).toMatch(text);
  });

  it('says which step of which flow asked, in which round', () => {
    expect(words({}).where).toBe('Step “Offer to Sales” of the flow “Simple”');
    expect(words({ step: null }).where).toBe('Flow “Simple”');
    expect(words({ flow: null, step: 'Offer interaction again' }).where).toBe(
      'Offer interaction again',
    );
    expect(words({}).round).toBe('First');
    expect(words({ round: 2 }).round).toBe('2: everybody had been asked before');
  });

  it('says which skills were needed and whether they still count', () => {
    const skills = [{ skill: 'Italian', level: 3 }];

    expect(words({}).skills).toBe('None needed');
    expect(words({ skills }).skills).toBe('Italian (level 3)');
    expect(words({ skills, skillsRelaxed: true }).skills).toMatch(/no longer count/);
  });

  it('says who was asked and who was left out, and why', () => {
    const reasons: ExclusionReason[] = ['OFFLINE', 'SKILL_MISSING', 'NOT_THEIR_TURN'];
    const { asked, excluded } = words({
      candidates: [
        { agentId: AGENT, name: 'Anna' },
        { agentId: BRUNO, name: 'Bruno' },
      ],
      excluded: reasons.map((reason) => ({ agentId: reason, name: 'Carla', reason })),
    });

    expect(asked).toBe('Anna (you), Bruno');
    expect(excluded.map(({ why }) => why)).toEqual(['offline', 'lacks a skill', 'not their turn']);
    expect(words({ candidates: [] }).asked).toBe('Nobody');
  });
});
