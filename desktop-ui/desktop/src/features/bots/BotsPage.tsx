import type { Bot } from '@parley/wire';
import { IconRobot } from '@tabler/icons-react';
import { useBots } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';

/** The page of all bots. */
export function BotsPage() {
  const bots = useBots();
  return (
    <>
      <PageHead title={t('settings.bots.title')} text={t('settings.bots.text')} />
      <NewLink>{t('settings.bots.new')}</NewLink>
      <Loaded query={bots} failure={t('settings.bots.failed')}>
        {(all) => <BotList bots={all} />}
      </Loaded>
    </>
  );
}

function BotList({ bots }: { bots: Bot[] }) {
  if (bots.length === 0) {
    return (
      <EmptyState
        icon={<IconRobot size={34} stroke={1.5} />}
        title={t('settings.bots.none.title')}
        text={t('settings.bots.none.text')}
      />
    );
  }
  return (
    <LinkRows label={t('settings.bots.title')}>
      {bots.map(({ key, name, account, seenAt }) => (
        <LinkRow
          key={key}
          to={key}
          name={name}
          note={t('settings.bots.account', { account })}
          facts={seenAt === null ? [] : [t('settings.bots.seen', { time: dateAndTime(seenAt) })]}
          warning={seenAt === null ? t('settings.bots.never') : null}
        />
      ))}
    </LinkRows>
  );
}
