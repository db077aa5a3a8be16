import { TextInput } from '@mantine/core';
import type { AgentSettings, TeamSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { TickList } from '../../components/TickList';
import { t } from '../../lib/i18n/translate';
import { withId } from '../../lib/ids';
import { useTeamForm } from './useTeamForm';

interface TeamFormProps {
  /** Undefined for a new one. */
  stored: TeamSettings | undefined;
  agents: AgentSettings[];
  onSaved: (saved: TeamSettings) => void;
}

/** What a team is called and who belongs to it. */
export function TeamForm({ stored, agents, onSaved }: TeamFormProps) {
  const form = useTeamForm(stored, onSaved);
  const { values, change, errorOf } = form;
  return (
    <EditForm form={form} savedText={t('settings.team.saved', { team: stored?.name ?? '' })}>
      <FormSection title={t('settings.team.section')}>
        <TextInput
          label={t('settings.team.name.label')}
          description={t('settings.team.name.help')}
          error={errorOf('name')}
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </FormSection>
      <FormSection title={t('settings.team.agents.title')} text={t('settings.team.agents.text')}>
        <TickList
          label={t('settings.team.agents.title')}
          items={agents.map(({ id, name, alias }) => ({ id, name, note: alias }))}
          none={t('settings.queue.members.none')}
          ticked={values.agentIds}
          error={errorOf('agentIds')}
          onTick={(id, on) => change({ agentIds: withId(values.agentIds, id, on) })}
        />
      </FormSection>
    </EditForm>
  );
}
