import { useRoutingFlows, useWebsites } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { WebsiteList } from './WebsiteList';

/** The page of all websites. */
export function WebsitesPage() {
  const websites = useWebsites();
  const flows = useRoutingFlows();
  return (
    <>
      <PageHead title={t('settings.websites.title')} text={t('settings.websites.text')} />
      <Loaded query={websites} failure={t('settings.websites.failed')}>
        {(all) => <WebsiteList websites={all} flows={flows.data ?? []} />}
      </Loaded>
    </>
  );
}
