import { Button, NativeSelect } from '@mantine/core';
import type { ContactList } from '@parley/wire';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { FormSection } from '../../components/FormSection';
import { t } from '../../lib/i18n/translate';
import styles from './ContactLists.module.css';
import { WebsiteRow } from './WebsiteRow';

interface ListedWebsitesProps {
  list: ContactList;
  all: readonly ContactList[];
}

/** Which websites use the list, and what they sign identities with. */
export function ListedWebsites({ list, all }: ListedWebsitesProps) {
  return (
    <FormSection
      title={t('settings.contactList.websites.title')}
      text={t('settings.contactList.websites.text')}
    >
      {list.websites.length === 0 ? (
        <p className={styles.none}>{t('settings.contactList.websites.none')}</p>
      ) : (
        <ul className={styles.websites} aria-label={t('settings.contactList.websites.title')}>
          {list.websites.map((website) => (
            <WebsiteRow key={website.key} website={website} />
          ))}
        </ul>
      )}
      <OtherWebsites list={list} all={all} />
    </FormSection>
  );
}

/** The way of a website from another list to this one. */
function OtherWebsites({ list, all }: ListedWebsitesProps) {
  const { api, queries } = useServices();
  const [chosen, setChosen] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const others = all.filter(({ id }) => id !== list.id).flatMap(({ websites }) => websites);
  if (others.length === 0) return null;
  const use = async () => {
    try {
      await api.contacts.assign(list.id, chosen);
      setChosen('');
      setFailure(null);
      await queries.invalidateQueries({ queryKey: keys.contactLists });
    } catch (error) {
      setFailure(errorText(error));
    }
  };
  const blocked = chosen === '';
  return (
    <>
      <div className={styles.add}>
        <NativeSelect
          label={t('settings.contactList.websites.add')}
          value={chosen}
          data={[
            { value: '', label: t('settings.contactList.websites.choose') },
            ...others.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
          ]}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <Button
          variant="default"
          data-disabled={blocked}
          aria-disabled={blocked}
          onClick={blocked ? undefined : () => void use()}
        >
          {t('settings.contactList.websites.use')}
        </Button>
      </div>
      <div role="alert">
        {failure && (
          <p className={styles.failure}>
            {t('settings.contactList.websites.failed', { why: failure })}
          </p>
        )}
      </div>
    </>
  );
}
