import { Switch } from '@mantine/core';
import type { TranscriptSettings, WebsiteSettings } from '@parley/wire';
import { useTranscriptSettings, useWebsites } from '../../api/useSettings';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { TickList } from '../../components/TickList';
import { t } from '../../lib/i18n/translate';
import { useTranscriptForm } from './useTranscriptForm';

const AGENT_SWITCHES = ['agentPlain', 'agentAttachments', 'agentNotes'] as const;

/** The page of who may have which transcript. */
export function TranscriptSettingsPage() {
  const settings = useTranscriptSettings();
  const websites = useWebsites();
  const failure = t('settings.transcripts.failed');
  return (
    <>
      <PageHead title={t('settings.transcripts.title')} text={t('settings.transcripts.text')} />
      <Loaded query={settings} failure={failure}>
        {(stored) => (
          <Loaded query={websites} failure={failure}>
            {(all) => <TranscriptForm stored={stored} websites={all} />}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}

interface TranscriptFormProps {
  stored: TranscriptSettings;
  websites: WebsiteSettings[];
}

function TranscriptForm({ stored, websites }: TranscriptFormProps) {
  const form = useTranscriptForm(stored);
  const { values, change } = form;
  const items = websites.map(({ key, name }) => ({ id: key, name, note: key }));
  return (
    <EditForm form={form} savedText={t('settings.transcripts.saved')}>
      <FormSection title={t('settings.transcripts.agents')}>
        {AGENT_SWITCHES.map((name) => (
          <Switch
            key={name}
            mb="sm"
            label={t(`settings.transcripts.${name}.label`)}
            // Else the help, inside the same label, would belong to the name.
            aria-label={t(`settings.transcripts.${name}.label`)}
            description={t(`settings.transcripts.${name}.help`)}
            checked={values[name]}
            onChange={(event) => change({ [name]: event.currentTarget.checked })}
          />
        ))}
      </FormSection>
      <FormSection title={t('settings.transcripts.customers')}>
        <TickList
          label={t('settings.transcripts.websites.label')}
          items={items}
          none={t('settings.transcripts.websites.none')}
          ticked={values.customerWebsites}
          error={form.errorOf('customerWebsites')}
          onTick={(key, on) =>
            change({ customerWebsites: ticks(values.customerWebsites, key, on) })
          }
        />
      </FormSection>
    </EditForm>
  );
}

function ticks(before: readonly string[], key: string, on: boolean): string[] {
  const others = before.filter((one) => one !== key);
  return on ? [...others, key].sort() : others;
}
