import { Radio, Stack } from '@mantine/core';
import type { WebsitePreChat } from '@parley/wire';
import { useParams } from 'react-router';
import { usePreChat } from '../../api/useSettings';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';
import { usePreChatForm } from './usePreChatForm';

/** With which form the chats of the website that the address names begin. */
export function PreChatPage() {
  const { key = '' } = useParams();
  const preChat = usePreChat(key);
  return (
    <Loaded query={preChat} failure={t('preChat.failed')}>
      {(stored) => (
        <>
          <PageHead
            title={t('preChat.title')}
            text={t('preChat.text')}
            back={{ to: `/settings/websites/${key}`, name: stored.name }}
          />
          <PreChatChoice key={key} stored={stored} />
        </>
      )}
    </Loaded>
  );
}

function PreChatChoice({ stored }: { stored: WebsitePreChat }) {
  const form = usePreChatForm(stored);
  return (
    <EditForm form={form} savedText={t('preChat.saved', { website: stored.name })}>
      <FormSection title={t('preChat.choice')}>
        <Radio.Group
          aria-label={t('preChat.choice')}
          value={form.values.form}
          error={form.errorOf('form')}
          onChange={(chosen) => form.change({ form: chosen })}
        >
          <Stack gap="md">
            <Radio value="" label={t('preChat.none')} description={t('preChat.none.help')} />
            {stored.forms.map(({ id, fields }) => (
              <Radio key={id} value={id} label={id} description={fields.join(' · ')} />
            ))}
          </Stack>
        </Radio.Group>
      </FormSection>
    </EditForm>
  );
}
