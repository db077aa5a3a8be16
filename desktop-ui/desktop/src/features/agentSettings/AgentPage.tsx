import { Button } from '@mantine/core';
import { IconHeadset } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAgents } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { AgentForm } from './AgentForm';
import { knownSkills } from './agentForm';

const AGENTS = '/settings/agents';

/** The page of the agent that the address names. */
export function AgentPage() {
  const { id = '' } = useParams();
  const agents = useAgents();
  return (
    <Loaded query={agents} failure={t('settings.agents.failed')}>
      {(all) => {
        const agent = all.find((one) => one.id === id);
        if (!agent) return <UnknownAgent />;
        return (
          <>
            <PageHead
              title={<bdi>{agent.name}</bdi>}
              back={{ to: AGENTS, name: t('settings.agents.title') }}
            />
            <AgentForm agent={agent} known={knownSkills(all)} />
          </>
        );
      }}
    </Loaded>
  );
}

function UnknownAgent() {
  return (
    <EmptyState
      icon={<IconHeadset size={34} stroke={1.5} />}
      title={t('settings.agent.unknown.title')}
      text={t('settings.agent.unknown.text')}
    >
      <Button component={Link} to={AGENTS} variant="default">
        {t('settings.agent.unknown.action')}
      </Button>
    </EmptyState>
  );
}
