import type { RoutingSettings } from '@parley/wire';
import { useRoutingSettings } from '../../api/useSettings';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { Loaded } from '../../components/Loaded';
import { NumberField } from '../../components/NumberField';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { useLimitsForm } from './useLimitsForm';

const FIELDS = ['missedLimit', 'maxOpenChats'] as const;

/** The page of what holds for the routing of all chats. */
export function RoutingLimitsPage() {
  const settings = useRoutingSettings();
  return (
    <>
      <PageHead title={t('settings.routing.title')} text={t('settings.routing.text')} />
      <Loaded query={settings} failure={t('settings.routing.failed')}>
        {(stored) => <LimitsForm stored={stored} />}
      </Loaded>
    </>
  );
}

function LimitsForm({ stored }: { stored: RoutingSettings }) {
  const form = useLimitsForm(stored);
  return (
    <EditForm form={form} savedText={t('settings.routing.saved')}>
      <FormSection title={t('settings.routing.section')}>
        {FIELDS.map((field) => (
          <NumberField
            key={field}
            label={t(`settings.routing.${field}.label`)}
            help={t(`settings.routing.${field}.help`)}
            error={form.errorOf(field)}
            value={form.values[field]}
            onChange={(value) => form.change({ [field]: value })}
          />
        ))}
      </FormSection>
    </EditForm>
  );
}
