import { NativeSelect } from '@mantine/core';
import type { CannedAnswer, QueueSettings, WebsiteSettings } from '@parley/wire';
import { CannedAnswerFields } from '../../components/CannedAnswerFields';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import { SHARED_SCOPES, sharedScope } from './cannedAnswerForm';
import { type CannedAnswerFormState, useCannedAnswerForm } from './useCannedAnswerForm';

interface Places {
  websites: WebsiteSettings[];
  queues: QueueSettings[];
}

interface CannedAnswerFormProps extends Places {
  /** Undefined for a new one. */
  stored: CannedAnswer | undefined;
  onSaved: (saved: CannedAnswer) => void;
}

/** What a canned answer says and in which chats it is of use. */
export function CannedAnswerForm({ stored, onSaved, ...places }: CannedAnswerFormProps) {
  const form = useCannedAnswerForm(stored, onSaved);
  return (
    <EditForm form={form} savedText={t('settings.cannedAnswer.saved')}>
      <FormSection title={t('settings.cannedAnswer.section')}>
        <CannedAnswerFields values={form.values} errorOf={form.errorOf} onChange={form.change} />
      </FormSection>
      <FormSection
        title={t('settings.cannedAnswer.place.title')}
        text={t('settings.cannedAnswer.place.text')}
      >
        <Place form={form} {...places} />
      </FormSection>
    </EditForm>
  );
}

function Place({ form, websites, queues }: Places & { form: CannedAnswerFormState }) {
  const { values, change, errorOf } = form;
  return (
    <>
      <NativeSelect
        label={t('settings.cannedAnswer.scope.label')}
        error={errorOf('scope')}
        value={values.scope}
        data={SHARED_SCOPES.map((value) => ({
          value,
          label: t(`settings.cannedAnswer.scope.${value}`),
        }))}
        onChange={(event) => change({ scope: sharedScope(event.currentTarget.value) })}
      />
      {values.scope === 'WEBSITE' && (
        <NativeSelect
          label={t('settings.cannedAnswer.website.label')}
          error={errorOf('websiteKey')}
          value={values.websiteKey}
          data={choices(websites.map(({ key, name }) => ({ value: key, label: name })))}
          onChange={(event) => change({ websiteKey: event.currentTarget.value })}
        />
      )}
      {values.scope === 'QUEUE' && (
        <NativeSelect
          label={t('settings.cannedAnswer.queue.label')}
          error={errorOf('queueId')}
          value={values.queueId}
          data={choices(queues.map(({ id, name }) => ({ value: id, label: name })))}
          onChange={(event) => change({ queueId: event.currentTarget.value })}
        />
      )}
    </>
  );
}

function choices(places: { value: string; label: string }[]) {
  return [{ value: '', label: t('settings.cannedAnswer.choose') }, ...places];
}
