import { NativeSelect, Switch } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import type { WebsiteForm } from './useWebsiteForm';
import { RATING_SCALES, ratingOf } from './websiteForm';

/** What happens when a chat of the website is over. */
export function WebsiteClosing({ form }: { form: WebsiteForm }) {
  const { values, change } = form;
  return (
    <FormSection title={t('settings.website.closing.title')}>
      <Switch
        label={t('settings.website.mandatory.label')}
        // Else the help, inside the same label, would belong to the name.
        aria-label={t('settings.website.mandatory.label')}
        description={t('settings.website.mandatory.help')}
        checked={values.dispositionMandatory}
        onChange={(event) => change({ dispositionMandatory: event.currentTarget.checked })}
      />
      <NativeSelect
        label={t('settings.website.rating.label')}
        description={t('settings.website.rating.help')}
        data={RATING_SCALES.map((value) => ({
          value,
          label: t(`settings.website.rating.${value}`),
        }))}
        value={values.rating}
        onChange={(event) => change({ rating: ratingOf(event.currentTarget.value) })}
      />
    </FormSection>
  );
}
