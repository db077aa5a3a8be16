import { Switch } from '@mantine/core';
import type { TranscriptSettings, WebsiteSettings } from '@parley/wire';
import { useMailSettings, useTranscriptSettings, useWebsites } from '../../api/useSettings';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { TickList } from '../../components/TickList';
import { t } from '../../lib/i18n/translate';
import styles from './TranscriptSettingsPage.module.css';
import { useTranscriptForm } from './useTranscriptForm';

const AGENT_SWITCHES = ['agentPlain', 'agentAttachments', 'agentNotes'] as const;

const WEBSITE_LISTS = [
  { name: 'customerWebsites', label: 'settings.transcripts.websites.label' },
  { name: 'mailWebsites', label: 'settings.transcripts.mail.label' },
] as const;

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
  const noServer = useMailSettings().data?.host === null;
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
        {WEBSITE_LISTS.map(({ name, label }) => (
          <div key={name}>
            <h4 className={styles.list}>{t(label)}</h4>
            {name === 'mailWebsites' && noServer && (
              <p className={styles.hint}>{t('settings.transcripts.mail.none')}</p>
            )}
            <TickList
              label={t(label)}
              items={items}
              none={t('settings.transcripts.websites.none')}
              ticked={values[name]}
              error={form.errorOf(name)}
              onTick={(key, on) => change({ [name]: ticks(values[name], key, on) })}
            />
          </div>
        ))}
      </FormSection>
    </EditForm>
  );
}

function ticks(before: readonly string[], key: string, on: boolean): string[] {
  const others = before.filter((one) => one !== key);
  return on ? [...others, key].sort() : others;
}
