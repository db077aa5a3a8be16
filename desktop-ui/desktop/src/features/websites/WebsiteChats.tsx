import { NativeSelect, Switch, TextInput } from '@mantine/core';
import type { WorkingHoursCalendar } from '@parley/wire';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { timeZones } from '../../lib/timeZones';
import { calendarOptions } from './websiteForm';
import type { WebsiteForm } from './useWebsiteForm';
import styles from './WebsiteChats.module.css';

interface WebsiteChatsProps {
  form: WebsiteForm;
  calendars: readonly WorkingHoursCalendar[];
}

/** How a website's chats run: transfers, silence, its working hours and their time zone. */
export function WebsiteChats({ form, calendars }: WebsiteChatsProps) {
  const { values, change } = form;
  return (
    <FormSection title={t('settings.website.chats.title')}>
      <Switch
        label={t('settings.website.transfer.label')}
        // Else the help, inside the same label, would belong to the name.
        aria-label={t('settings.website.transfer.label')}
        description={t('settings.website.transfer.help')}
        checked={values.transferAllowed}
        onChange={(event) => change({ transferAllowed: event.currentTarget.checked })}
      />
      <div className={styles.minutes}>
        <Minutes form={form} field="idleWarningMinutes" />
        <Minutes form={form} field="idleCloseMinutes" />
      </div>
      <NativeSelect
        label={t('settings.website.workingHours.label')}
        description={t('settings.website.workingHours.help')}
        error={form.errorOf('workingHours')}
        data={calendarOptions(calendars, values.workingHours)}
        value={values.workingHours}
        onChange={(event) => change({ workingHours: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('settings.website.timeZone.label')}
        description={t('settings.website.timeZone.help')}
        error={form.errorOf('timeZone')}
        data={timeZones(values.timeZone)}
        value={values.timeZone}
        onChange={(event) => change({ timeZone: event.currentTarget.value })}
      />
    </FormSection>
  );
}

interface MinutesProps {
  form: WebsiteForm;
  field: 'idleWarningMinutes' | 'idleCloseMinutes';
}

function Minutes({ form, field }: MinutesProps) {
  return (
    <TextInput
      label={t(`settings.website.${field}.label`)}
      description={t(`settings.website.${field}.help`)}
      error={form.errorOf(field)}
      value={form.values[field]}
      inputMode="numeric"
      onChange={(event) => form.change({ [field]: event.currentTarget.value })}
    />
  );
}
