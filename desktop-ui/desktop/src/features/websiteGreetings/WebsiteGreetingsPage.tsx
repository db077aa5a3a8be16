import { useParams } from 'react-router';
import { useWebsiteGreetings } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { GreetingsEditor } from './GreetingsEditor';

/** The greetings of the website that the address names. */
export function WebsiteGreetingsPage() {
  const { key = '' } = useParams();
  const greetings = useWebsiteGreetings(key);
  return (
    <Loaded query={greetings} failure={t('greetings.failed')}>
      {(stored) => (
        <>
          <PageHead
            title={t('greetings.title')}
            text={t('greetings.text')}
            back={{ to: `/settings/websites/${key}`, name: stored.name }}
          />
          <GreetingsEditor key={key} stored={stored} />
        </>
      )}
    </Loaded>
  );
}
