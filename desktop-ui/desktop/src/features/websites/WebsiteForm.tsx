import { NativeSelect } from '@mantine/core';
import type {
  QueueSettings,
  RoutingFlow,
  WebsiteSettings,
  WorkingHoursCalendar,
} from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { useWebsiteForm } from './useWebsiteForm';
import { WebsiteChats } from './WebsiteChats';
import { WebsiteFacts } from './WebsiteFacts';
import { WebsiteFiles } from './WebsiteFiles';
import { flowOptions, queueOptions } from './websiteForm';
import { WebsiteVideo } from './WebsiteVideo';

interface WebsiteFormProps {
  website: WebsiteSettings;
  queues: QueueSettings[];
  flows: RoutingFlow[];
  calendars: WorkingHoursCalendar[];
  jitsiMissing: boolean;
}

/** What a website is, and what of it can be changed. */
export function WebsiteForm(props: WebsiteFormProps) {
  const { website, queues, flows, calendars, jitsiMissing } = props;
  const form = useWebsiteForm(website);
  const { values, change } = form;
  return (
    <EditForm form={form} savedText={t('settings.website.saved', { website: website.name })}>
      <FormSection title={t('settings.website.routing.title')}>
        <NativeSelect
          label={t('settings.website.queue')}
          description={t('settings.website.queue.help')}
          error={form.errorOf('queueId')}
          data={queueOptions(queues)}
          value={values.queueId}
          onChange={(event) => change({ queueId: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('settings.website.flow.label')}
          description={t('settings.website.flow.help')}
          error={form.errorOf('routingFlow')}
          data={flowOptions(flows, website.routingFlow)}
          value={values.routingFlow}
          onChange={(event) => change({ routingFlow: event.currentTarget.value })}
        />
      </FormSection>
      <WebsiteChats form={form} calendars={calendars} />
      <WebsiteFiles form={form} />
      <WebsiteVideo
        values={values}
        providerError={form.errorOf('videoProvider')}
        jitsiMissing={jitsiMissing}
        onChange={change}
      />
      <FormSection
        title={t('settings.website.facts.title')}
        text={t('settings.website.facts.text')}
      >
        <WebsiteFacts website={website} />
      </FormSection>
    </EditForm>
  );
}
