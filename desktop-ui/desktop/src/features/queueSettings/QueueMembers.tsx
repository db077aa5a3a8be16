import { TextInput } from '@mantine/core';
import type { AgentSettings } from '@parley/wire';
import { FormSection } from '../../components/FormSection';
import { TickList } from '../../components/TickList';
import { t } from '../../lib/i18n/translate';
import styles from './QueueMembers.module.css';
import { hasWrongLimit, type MemberValues, withLimit, withMember } from './queueForm';
import type { QueueFormState } from './useQueueForm';

interface QueueMembersProps {
  form: QueueFormState;
  agents: AgentSettings[];
}

/** The agents who belong to a queue directly, each with a limit of their own if wanted. */
export function QueueMembers({ form, agents }: QueueMembersProps) {
  const { values, change, errorOf } = form;
  const { members } = values;
  const title = t('settings.queue.members.title');
  const limitOf = (agentId: string, agent: string) => {
    const member = members.find((one) => one.agentId === agentId);
    if (!member) return null;
    const set = (limit: string) => change({ members: withLimit(members, agentId, limit) });
    return <Limit agent={agent} member={member} onChange={set} />;
  };
  return (
    <FormSection title={title} text={t('settings.queue.members.text')}>
      <TickList
        label={title}
        items={agents.map(({ id, name, alias }) => ({ id, name, note: alias }))}
        none={t('settings.queue.members.none')}
        ticked={members.map(({ agentId }) => agentId)}
        error={errorOf('members')}
        onTick={(id, on) => change({ members: withMember(members, id, on) })}
        beside={limitOf}
      />
    </FormSection>
  );
}

interface LimitProps {
  agent: string;
  member: MemberValues;
  onChange: (limit: string) => void;
}

function Limit({ agent, member, onChange }: LimitProps) {
  return (
    <span className={styles.limit}>
      <span aria-hidden="true">{t('settings.queue.members.limit')}</span>
      <TextInput
        className={styles.number}
        size="xs"
        aria-label={t('settings.queue.members.limitOf', { agent })}
        error={hasWrongLimit(member)}
        value={member.limit}
        inputMode="numeric"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}
