import { Button, CopyButton, Group, Radio, Stack, Text } from '@mantine/core';
import type { ListedWebsite } from '@parley/wire';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import styles from './ContactLists.module.css';

interface NewSecretProps {
  website: ListedWebsite;
  onDone: () => void;
}

/** Makes a secret, after the question what becomes of the old one, and shows it this once. */
export function NewSecret({ website, onDone }: NewSecretProps) {
  const { api } = useServices();
  const [old, setOld] = useState('keep');
  const [secret, setSecret] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const make = async () => {
    try {
      setSecret((await api.contacts.rotateSecret(website.key, old === 'end')).secret);
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  if (secret !== null) return <ShownSecret secret={secret} onDone={onDone} />;
  const isFirst = website.secretSince === null;
  return (
    <>
      <Text size="sm">{t(isFirst ? 'settings.identity.first' : 'settings.identity.question')}</Text>
      {!isFirst && (
        <Radio.Group label={t('settings.identity.old.label')} value={old} onChange={setOld} mt="md">
          <Stack gap="xs" mt="xs">
            <Radio value="keep" label={t('settings.identity.keep')} />
            <Radio value="end" label={t('settings.identity.endNow')} />
          </Stack>
        </Radio.Group>
      )}
      <div role="alert">{failure && <p className={styles.failure}>{failure}</p>}</div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
        <Button onClick={() => void make()}>{t('settings.identity.create')}</Button>
      </Group>
    </>
  );
}

function ShownSecret({ secret, onDone }: { secret: string; onDone: () => void }) {
  return (
    <>
      <Text size="sm">{t('settings.identity.once')}</Text>
      <output className={styles.secret} aria-label={t('settings.identity.secret')}>
        {secret}
      </output>
      <Group justify="flex-end" mt="lg" gap="xs">
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'settings.identity.copied' : 'settings.identity.copy')}
            </Button>
          )}
        </CopyButton>
        <Button data-autofocus onClick={onDone}>
          {t('settings.identity.done')}
        </Button>
      </Group>
    </>
  );
}
