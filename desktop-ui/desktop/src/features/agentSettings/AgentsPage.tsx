import type { AgentSettings } from '@parley/wire';
import { IconHeadset } from '@tabler/icons-react';
import { useAgents } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows, RowBadge } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { plural, t } from '../../lib/i18n/translate';

/** The page of all agents. */
export function AgentsPage() {
  const agents = useAgents();
  return (
    <>
      <PageHead title={t('settings.agents.title')} text={t('settings.agents.text')} />
      <Loaded query={agents} failure={t('settings.agents.failed')}>
        {(all) => <AgentList agents={all} />}
      </Loaded>
    </>
  );
}

function AgentList({ agents }: { agents: AgentSettings[] }) {
  if (agents.length === 0) {
    return (
      <EmptyState
        icon={<IconHeadset size={34} stroke={1.5} />}
        title={t('settings.agents.none.title')}
        text={t('settings.agents.none.text')}
      />
    );
  }
  return (
    <LinkRows label={t('settings.agents.title')}>
      {agents.map(({ id, name, alias, capacity, skills }) => (
        <LinkRow
          key={id}
          to={id}
          name={name}
          note={t('settings.agents.alias', { alias })}
          facts={[chatsAtOnce(capacity)]}
        >
          {skills.map(({ skill, level }) => (
            <RowBadge key={skill} end={String(level)}>
              {skill}
            </RowBadge>
          ))}
        </LinkRow>
      ))}
    </LinkRows>
  );
}

function chatsAtOnce(count: number): string {
  return plural('settings.agents.capacity', count);
}
