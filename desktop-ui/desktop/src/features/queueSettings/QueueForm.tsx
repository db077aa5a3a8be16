import { TextInput } from '@mantine/core';
import type { AgentSettings, QueueSettings, TeamSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { NumberField } from '../../components/NumberField';
import { t } from '../../lib/i18n/translate';
import { QueueMembers } from './QueueMembers';
import { QueueTeams } from './QueueTeams';
import { QueueTimes } from './QueueTimes';
import { RejectReasons } from './RejectReasons';
import { StrategyChoice } from './StrategyChoice';
import { useQueueForm } from './useQueueForm';

interface QueueFormProps {
  /** Undefined for a new one. */
  stored: QueueSettings | undefined;
  agents: AgentSettings[];
  teams: TeamSettings[];
  onSaved: (saved: QueueSettings) => void;
}

/** What a queue is: whom it asks, in which way, and how long it waits for what. */
export function QueueForm({ stored, agents, teams, onSaved }: QueueFormProps) {
  const form = useQueueForm(stored, onSaved);
  const { values, change, errorOf } = form;
  return (
    <EditForm form={form} savedText={t('settings.queue.saved', { queue: stored?.name ?? '' })}>
      <FormSection title={t('settings.queue.section')}>
        <TextInput
          label={t('settings.queue.name.label')}
          description={t('settings.queue.name.help')}
          error={errorOf('name')}
          value={values.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NumberField
          label={t('settings.queue.weight.label')}
          help={t('settings.queue.weight.help')}
          error={errorOf('weight')}
          value={values.weight}
          onChange={(weight) => change({ weight })}
        />
      </FormSection>
      <StrategyChoice form={form} />
      <QueueMembers form={form} agents={agents} />
      <QueueTeams form={form} teams={teams} />
      <QueueTimes form={form} />
      <RejectReasons form={form} />
    </EditForm>
  );
}
