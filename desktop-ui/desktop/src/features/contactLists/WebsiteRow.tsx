import { Button, Group } from '@mantine/core';
import type { ListedWebsite } from '@parley/wire';
import { useState } from 'react';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { dateAndTime } from '../../lib/times';
import styles from './ContactLists.module.css';
import { EndSecret } from './EndSecret';
import { NewSecret } from './NewSecret';

/** A website of a list: whether it signs who its customers are, and the way to change that. */
export function WebsiteRow({ website }: { website: ListedWebsite }) {
  const { queries } = useServices();
  const [asking, setAsking] = useState<'new' | 'end' | null>(null);
  const name = website.name;
  const close = () => {
    setAsking(null);
    void queries.invalidateQueries({ queryKey: keys.contactLists });
  };
  return (
    <li className={styles.website}>
      <span className={styles.names}>
        <span>
          <bdi>{name}</bdi> ({website.key})
        </span>
        <span className={styles.state}>{stateOf(website)}</span>
        {website.oldSecretUntil !== null && (
          <span className={styles.state}>
            {t('settings.identity.old', { date: dateAndTime(website.oldSecretUntil) })}
          </span>
        )}
      </span>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => setAsking('new')}>
          {t(website.secretSince === null ? 'settings.identity.make' : 'settings.identity.rotate', {
            website: name,
          })}
        </Button>
        {website.secretSince !== null && (
          <Button size="xs" variant="default" onClick={() => setAsking('end')}>
            {t('settings.identity.end', { website: name })}
          </Button>
        )}
      </Group>
      <Dialog
        opened={asking !== null}
        title={t(asking === 'end' ? 'settings.identity.end.question' : 'settings.identity.title', {
          website: name,
        })}
        onClose={close}
      >
        {asking === 'new' && <NewSecret website={website} onDone={close} />}
        {asking === 'end' && <EndSecret websiteKey={website.key} onDone={close} />}
      </Dialog>
    </li>
  );
}

function stateOf({ secretSince }: ListedWebsite): string {
  return secretSince === null
    ? t('settings.identity.off')
    : t('settings.identity.on', { date: dateAndTime(secretSince) });
}
