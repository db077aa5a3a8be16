import type { TeamSettings } from '@parley/wire';
import { IconUsers } from '@tabler/icons-react';
import { useTeams } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { plural, t } from '../../lib/i18n/translate';

/** The page of all teams. */
export function TeamsPage() {
  const teams = useTeams();
  return (
    <>
      <PageHead title={t('settings.teams.title')} text={t('settings.teams.text')} />
      <NewLink>{t('settings.teams.new')}</NewLink>
      <Loaded query={teams} failure={t('settings.teams.failed')}>
        {(all) => <TeamList teams={all} />}
      </Loaded>
    </>
  );
}

function TeamList({ teams }: { teams: TeamSettings[] }) {
  if (teams.length === 0) {
    return (
      <EmptyState
        icon={<IconUsers size={34} stroke={1.5} />}
        title={t('settings.teams.none.title')}
        text={t('settings.teams.none.text')}
      />
    );
  }
  return (
    <LinkRows label={t('settings.teams.title')}>
      {teams.map((team) => (
        <LinkRow
          key={team.id}
          to={team.id}
          name={team.name}
          note={queuesOf(team)}
          facts={[agentsOf(team)]}
        />
      ))}
    </LinkRows>
  );
}

function queuesOf({ queues }: TeamSettings): string {
  return queues.length === 0
    ? t('settings.teams.queues.none')
    : t('settings.teams.queues', { queues: queues.join(', ') });
}

function agentsOf({ agentIds: { length: count } }: TeamSettings): string {
  return plural('settings.teams.agents', count);
}
