import { useState } from 'react';
import { useParams } from 'react-router';
import { useBots } from '../../api/useSettings';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { IconRobot } from '@tabler/icons-react';
import { t } from '../../lib/i18n/translate';
import { DeleteBot } from './DeleteBot';
import { BotForm } from './BotForm';

/** The page of the bot that the address names, or of a new one where it names none. */
export function BotPage() {
  const { key } = useParams();
  const bots = useBots();
  const [made, setMade] = useState<string>();
  const wanted = key ?? made;
  return (
    <Loaded query={bots} failure={t('settings.bots.failed')}>
      {(all) => {
        const stored = all.find((one) => one.key === wanted);
        if (key !== undefined && stored === undefined) return <UnknownBot />;
        return (
          <>
            <PageHead
              title={stored ? <bdi>{stored.name}</bdi> : t('settings.bots.new')}
              back={{ to: '/settings/bots', name: t('settings.bots.title') }}
            />
            <BotForm stored={stored} onSaved={(saved) => setMade(saved.key)} />
            {stored && <DeleteBot bot={stored} />}
          </>
        );
      }}
    </Loaded>
  );
}

function UnknownBot() {
  return (
    <EmptyState
      icon={<IconRobot size={34} stroke={1.5} />}
      title={t('settings.bot.unknown.title')}
      text={t('settings.bot.unknown.text')}
    />
  );
}
