import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { useServices } from '../../api/services';
import { t } from '../../lib/i18n/translate';
import styles from './ContactLists.module.css';

interface EndSecretProps {
  websiteKey: string;
  onDone: () => void;
}

/** The question before a website's identities are accepted no more. */
export function EndSecret({ websiteKey, onDone }: EndSecretProps) {
  const { api } = useServices();
  const [failure, setFailure] = useState<string | null>(null);
  const end = async () => {
    try {
      await api.contacts.endSecret(websiteKey);
      onDone();
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  return (
    <>
      <Text size="sm">{t('settings.identity.end.text')}</Text>
      <div role="alert">{failure && <p className={styles.failure}>{failure}</p>}</div>
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" data-autofocus onClick={onDone}>
          {t('app.cancel')}
        </Button>
        <Button color="red.9" onClick={() => void end()}>
          {t('settings.identity.end.action')}
        </Button>
      </Group>
    </>
  );
}
