import { useParams } from 'react-router';
import { useQueueHints, useQueues } from '../../api/useSettings';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { HintsEditor } from './HintsEditor';

/** The queue hints of the website that the address names. */
export function QueueHintsPage() {
  const { key = '' } = useParams();
  const hints = useQueueHints(key);
  const queues = useQueues();
  return (
    <Loaded query={hints} failure={t('hints.failed')}>
      {(stored) => (
        <Loaded query={queues} failure={t('hints.failed')}>
          {(all) => (
            <>
              <PageHead
                title={t('hints.title')}
                text={t('hints.text')}
                back={{ to: `/settings/websites/${key}`, name: stored.name }}
              />
              <HintsEditor key={key} stored={stored} queues={all} />
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
