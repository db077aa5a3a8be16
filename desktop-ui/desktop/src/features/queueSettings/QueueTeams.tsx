import type { TeamSettings } from '@parley/wire';
import { FormSection } from '../../components/FormSection';
import { TickList } from '../../components/TickList';
import { plural, t } from '../../lib/i18n/translate';
import { withId } from '../../lib/ids';
import type { QueueFormState } from './useQueueForm';

interface QueueTeamsProps {
  form: QueueFormState;
  teams: TeamSettings[];
}

/** The teams whose agents all belong to a queue. */
export function QueueTeams({ form, teams }: QueueTeamsProps) {
  const { values, change, errorOf } = form;
  const title = t('settings.queue.teams.title');
  return (
    <FormSection title={title} text={t('settings.queue.teams.text')}>
      <TickList
        label={title}
        items={teams.map((team) => ({ id: team.id, name: team.name, note: agentCount(team) }))}
        none={t('settings.queue.teams.none')}
        ticked={values.teamIds}
        error={errorOf('teamIds')}
        onTick={(id, on) => change({ teamIds: withId(values.teamIds, id, on) })}
      />
    </FormSection>
  );
}

function agentCount({ agentIds }: TeamSettings): string {
  const count = agentIds.length;
  return plural('settings.teams.agents', count);
}
