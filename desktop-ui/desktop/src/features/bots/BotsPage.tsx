import { Button } from '@mantine/core';
import type { Bot } from '@parley/wire';
import { IconPlus, IconRobot } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useBots } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import styles from './BotsPage.module.css';

/** The page of all bots. */
export function BotsPage() {
  const bots = useBots();
  return (
    <>
      <PageHead title={t('settings.bots.title')} text={t('settings.bots.text')} />
      <div className={styles.actions}>
        <Button component={Link} to="new" leftSection={<IconPlus size={16} aria-hidden="true" />}>
          {t('settings.bots.new')}
        </Button>
      </div>
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
    <ul className={styles.list} aria-label={t('settings.bots.title')}>
      {bots.map(({ key, name, account, seenAt }) => (
        <li key={key} className={styles.bot}>
          <Link to={key} className={styles.name}>
            <bdi>{name}</bdi>
          </Link>
          <span className={styles.facts}>
            {t('settings.bots.account', { account })}{' '}
            {seenAt === null
              ? t('settings.bots.never')
              : t('settings.bots.seen', { time: new Date(seenAt).toLocaleString() })}
          </span>
        </li>
      ))}
    </ul>
  );
}
