import { TextInput } from '@mantine/core';
import type { AgentSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { NumberField } from '../../components/NumberField';
import { t } from '../../lib/i18n/translate';
import { AgentSkills } from './AgentSkills';
import { MOST_CHATS } from './agentForm';
import { useAgentForm } from './useAgentForm';

interface AgentFormProps {
  agent: AgentSettings;
  /** Names of skills that agents have already. */
  known: string[];
}

/** What can be changed of an agent. */
export function AgentForm({ agent, known }: AgentFormProps) {
  const form = useAgentForm(agent);
  const { values, change, errorOf } = form;
  return (
    <EditForm form={form} savedText={t('settings.agent.saved', { agent: agent.name })}>
      <FormSection title={t('settings.agent.section')}>
        <TextInput
          label={t('settings.agent.alias.label')}
          description={t('settings.agent.alias.help')}
          error={errorOf('alias')}
          value={values.alias}
          onChange={(event) => change({ alias: event.currentTarget.value })}
        />
        <NumberField
          label={t('settings.agent.capacity.label')}
          help={t('settings.agent.capacity.help', { most: MOST_CHATS })}
          error={errorOf('capacity')}
          value={values.capacity}
          onChange={(capacity) => change({ capacity })}
        />
      </FormSection>
      <AgentSkills form={form} known={known} />
    </EditForm>
  );
}
