import { useParams } from 'react-router';
import { useWebsiteLook } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { LookEditor } from './LookEditor';

/** The look of the website that the address names. */
export function WebsiteLookPage() {
  const { key = '' } = useParams();
  const look = useWebsiteLook(key);
  return (
    <Loaded query={look} failure={t('look.failed')}>
      {(stored) => (
        <>
          <PageHead
            title={t('look.title')}
            back={{ to: `/settings/websites/${key}`, name: stored.name }}
          />
          <LookEditor key={key} stored={stored} />
        </>
      )}
    </Loaded>
  );
}
