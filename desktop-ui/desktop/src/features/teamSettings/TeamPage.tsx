import { Button } from '@mantine/core';
import type { TeamSettings } from '@parley/wire';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useAgents, useTeams } from '../../api/useSettings';
import { DeleteSection } from '../../components/DeleteSection';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { useNewPath } from '../../components/useNewPath';
import { t } from '../../lib/i18n/translate';
import { without } from '../../lib/named';
import { TeamForm } from './TeamForm';

const TEAMS = '/settings/teams';

/** The page of the team that the address names, or of a new one. */
export function TeamPage() {
  const { id = '' } = useParams();
  const teams = useTeams();
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Navigate to={TEAMS} replace />;
  return (
    <Loaded query={teams} failure={t('settings.teams.failed')}>
      {(all) => {
        const team = all.find((one) => one.id === id);
        return team || id === 'new' ? (
          <KnownTeam team={team} onDeleted={() => setDeleted(true)} />
        ) : (
          <UnknownTeam />
        );
      }}
    </Loaded>
  );
}

interface KnownTeamProps {
  /** Undefined for a new one. */
  team: TeamSettings | undefined;
  onDeleted: () => void;
}

function KnownTeam({ team, onDeleted }: KnownTeamProps) {
  const agents = useAgents();
  const made = useNewPath(TEAMS);
  return (
    <>
      <PageHead
        title={team ? <bdi>{team.name}</bdi> : t('settings.teams.new')}
        back={{ to: TEAMS, name: t('settings.teams.title') }}
      />
      <Loaded query={agents} failure={t('settings.agents.failed')}>
        {(people) => <TeamForm stored={team} agents={people} onSaved={({ id }) => made(id)} />}
      </Loaded>
      {team && <DeleteTeam team={team} onDeleted={onDeleted} />}
    </>
  );
}

function DeleteTeam({ team, onDeleted }: { team: TeamSettings; onDeleted: () => void }) {
  const { queries, settingsApi } = useServices();
  const gone = () => {
    onDeleted();
    queries.setQueryData<TeamSettings[]>(keys.teams, (all = []) => without(all, team.id));
  };
  return (
    <DeleteSection
      title={t('settings.team.delete.title')}
      text={t('settings.team.delete.text')}
      action={t('settings.team.delete.action')}
      question={t('settings.team.delete.question', { team: team.name })}
      loses={t('settings.team.delete.text')}
      onDelete={() => settingsApi.deleteTeam(team.id)}
      onDeleted={gone}
    />
  );
}

function UnknownTeam() {
  return (
    <EmptyState
      icon={<IconUsers size={34} stroke={1.5} />}
      title={t('settings.team.unknown.title')}
      text={t('settings.team.unknown.text')}
    >
      <Button component={Link} to={TEAMS} variant="default">
        {t('settings.team.unknown.action')}
      </Button>
    </EmptyState>
  );
}
