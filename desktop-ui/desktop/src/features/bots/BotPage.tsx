import type { Bot } from '@parley/wire';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useBots } from '../../api/useSettings';
import { DeleteSection } from '../../components/DeleteSection';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { IconRobot } from '@tabler/icons-react';
import { plural, t } from '../../lib/i18n/translate';
import { BotForm } from './BotForm';

const BOTS = '/settings/bots';

/** The page of the bot that the address names, or of a new one where it names none. */
export function BotPage() {
  const { key } = useParams();
  const bots = useBots();
  const [made, setMade] = useState<string>();
  const [deleted, setDeleted] = useState(false);
  const wanted = key ?? made;
  if (deleted) return <Navigate to={BOTS} replace />;
  return (
    <Loaded query={bots} failure={t('settings.bots.failed')}>
      {(all) => {
        const stored = all.find((one) => one.key === wanted);
        if (key !== undefined && stored === undefined) return <UnknownBot />;
        return (
          <>
            <PageHead
              title={stored ? <bdi>{stored.name}</bdi> : t('settings.bots.new')}
              back={{ to: BOTS, name: t('settings.bots.title') }}
            />
            <BotForm stored={stored} onSaved={(saved) => setMade(saved.key)} />
            {stored && <DeleteBot bot={stored} onDeleted={() => setDeleted(true)} />}
          </>
        );
      }}
    </Loaded>
  );
}

interface DeleteBotProps {
  bot: Bot;
  onDeleted: () => void;
}

function DeleteBot({ bot, onDeleted }: DeleteBotProps) {
  const { queries, settingsApi } = useServices();
  const gone = () => {
    onDeleted();
    queries.setQueryData<Bot[]>(keys.bots, (all = []) => all.filter(({ key }) => key !== bot.key));
  };
  return (
    <DeleteSection
      title={t('settings.bot.delete.title')}
      text={t('settings.bot.delete.text')}
      action={t('settings.bot.delete.action')}
      question={t('settings.bot.delete.question', { name: bot.name })}
      loses={chatsOf(bot)}
      onAsk={() => void queries.invalidateQueries({ queryKey: keys.bots })}
      onDelete={() => settingsApi.deleteBot(bot.key)}
      onDeleted={gone}
    />
  );
}

function chatsOf({ chats: count }: Bot): string {
  if (count === 0) return t('settings.bot.delete.chats.none');
  return plural('settings.bot.delete.chats', count);
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
