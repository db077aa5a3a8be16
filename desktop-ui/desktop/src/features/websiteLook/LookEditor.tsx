import type { WebsiteLookSettings } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { t } from '../../lib/i18n/translate';
import styles from './LookEditor.module.css';
import { lookOf } from './lookForm';
import { LookColours } from './LookColours';
import { LookLanguages } from './LookLanguages';
import { LookPlace } from './LookPlace';
import { LookPreview } from './LookPreview';
import { LookWords } from './LookWords';
import { useLookForm } from './useLookForm';

/** What can be changed of a look, beside what it makes of the chat. */
export function LookEditor({ stored }: { stored: WebsiteLookSettings }) {
  const form = useLookForm(stored);
  return (
    <EditForm form={form} savedText={t('look.saved', { website: stored.name })}>
      <div className={styles.editor} data-layout="wide">
        <div className={styles.preview}>
          <LookPreview name={stored.name} look={lookOf(form.values)} />
        </div>
        <div>
          <LookColours form={form} websiteKey={stored.key} />
          <LookWords form={form} websiteName={stored.name} />
          <LookPlace form={form} />
          <LookLanguages form={form} />
        </div>
      </div>
    </EditForm>
  );
}
