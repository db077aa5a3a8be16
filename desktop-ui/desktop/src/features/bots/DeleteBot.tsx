import { Button } from '@mantine/core';
import type { Bot } from '@parley/wire';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';

/** Takes a bot away, after a second press. */
export function DeleteBot({ bot }: { bot: Bot }) {
  const { queries, settingsApi } = useServices();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const remove = async () => {
    try {
      await settingsApi.deleteBot(bot.key);
      await queries.invalidateQueries({ queryKey: keys.bots });
      await navigate('/settings/bots');
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <FormSection title={t('settings.bot.delete.title')} text={t('settings.bot.delete.text')}>
      {failure && <p role="alert">{failure}</p>}
      <div>
        <Button
          variant="default"
          onClick={() => {
            if (sure) void remove();
            else setSure(true);
          }}
        >
          {t(sure ? 'settings.bot.delete.sure' : 'settings.bot.delete.action')}
        </Button>
      </div>
    </FormSection>
  );
}
