import type { Decision } from '@parley/wire';
import { t } from '../../lib/i18n/translate';

/** A decision of the routing in plain words. */
export interface DecisionWords {
  where: string;
  rule: string;
  round: string;
  skills: string;
  asked: string;
  excluded: { id: string; name: string; why: string }[];
}

/** @param meId the reading agent's; null for somebody who is not among those asked. */
export function decisionWords(decision: Decision, meId: string | null): DecisionWords {
  const { round, excluded } = decision;
  return {
    where: whereOf(decision),
    rule: ruleOf(decision),
    round: round <= 1 ? t('why.round.first') : t('why.round.again', { round }),
    skills: skillsOf(decision),
    asked: askedOf(decision, meId),
    excluded: excluded.map(({ agentId, name, reason }) => ({
      id: agentId,
      name,
      why: t(`why.excluded.${reason}`),
    })),
  };
}

function whereOf({ flow, step }: Decision): string {
  if (flow === null) return step ?? t('why.where.unknown');
  return step === null ? t('why.where.flow', { flow }) : t('why.where.step', { step, flow });
}

function ruleOf({ rule, strategy, queueName }: Decision): string {
  if (rule !== 'STRATEGY' || strategy === null) {
    return t(rule === 'PREFERRED_AGENT' ? 'why.rule.PREFERRED_AGENT' : 'why.rule.NAMED_AGENT');
  }
  return t(`why.rule.${strategy}`, { queue: queueName ?? t('why.queue') });
}

function skillsOf({ skills, skillsRelaxed }: Decision): string {
  if (skills.length === 0) return t('why.skills.none');
  const named = skills.map(({ skill, level }) => t('why.skill', { skill, level })).join(', ');
  return skillsRelaxed ? t('why.skills.relaxed', { skills: named }) : named;
}

function askedOf({ candidates }: Decision, meId: string | null): string {
  if (candidates.length === 0) return t('why.asked.none');
  return candidates
    .map(({ agentId, name }) => (agentId === meId ? t('why.asked.you', { name }) : name))
    .join(', ');
}
