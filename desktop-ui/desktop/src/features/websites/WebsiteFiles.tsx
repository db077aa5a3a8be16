import { Checkbox, Switch, TextInput } from '@mantine/core';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import type { WebsiteForm } from './useWebsiteForm';
import { fileGroups } from './websiteFiles';

/** Whether files may be sent in a website's chats, and which. */
export function WebsiteFiles({ form }: { form: WebsiteForm }) {
  const { values, change, errorOf } = form;
  return (
    <FormSection title={t('settings.website.files.title')}>
      <Switch
        label={t('settings.website.files.enabled')}
        aria-label={t('settings.website.files.enabled')}
        description={t('settings.website.files.enabled.help')}
        checked={values.attachmentsEnabled}
        onChange={(event) => change({ attachmentsEnabled: event.currentTarget.checked })}
      />
      {values.attachmentsEnabled && (
        <>
          <TextInput
            label={t('settings.website.files.size')}
            error={errorOf('attachmentMegabytes')}
            value={values.attachmentMegabytes}
            inputMode="numeric"
            onChange={(event) => change({ attachmentMegabytes: event.currentTarget.value })}
          />
          <Checkbox.Group
            label={t('settings.website.files.types')}
            error={errorOf('attachmentTypes')}
            value={values.attachmentTypes}
            onChange={(chosen) => change({ attachmentTypes: fileGroups(chosen) })}
          >
            {fileGroups().map((group) => (
              <Checkbox
                key={group}
                mt="xs"
                value={group}
                label={t(`settings.website.files.${group}`)}
              />
            ))}
          </Checkbox.Group>
        </>
      )}
    </FormSection>
  );
}
