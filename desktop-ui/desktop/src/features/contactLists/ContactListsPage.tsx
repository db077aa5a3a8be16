import type { ContactList } from '@parley/wire';
import { useContactLists } from '../../api/useContactLists';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { NewLink } from '../../components/NewLink';
import { PageHead } from '../../components/PageHead';
import { t } from '../../lib/i18n/translate';

/** The page of all contact lists. */
export function ContactListsPage() {
  const lists = useContactLists();
  return (
    <>
      <PageHead title={t('settings.contactLists.title')} text={t('settings.contactLists.text')} />
      <NewLink>{t('settings.contactLists.new')}</NewLink>
      <Loaded query={lists} failure={t('settings.contactLists.failed')}>
        {(all) => (
          <LinkRows label={t('settings.contactLists.title')}>
            {all.map((list) => (
              <LinkRow
                key={list.id}
                to={list.id}
                name={list.name}
                note={list.isDefault ? t('settings.contactLists.default') : websitesOf(list)}
                facts={factsOf(list)}
              />
            ))}
          </LinkRows>
        )}
      </Loaded>
    </>
  );
}

function websitesOf({ websites }: ContactList): string {
  if (websites.length === 0) return t('settings.contactLists.websites.none');
  return t('settings.contactLists.websites', {
    websites: websites.map(({ name }) => name).join(', '),
  });
}

function factsOf({ contacts, fields }: ContactList): string[] {
  const own = fields.length;
  return [
    t(contacts === 1 ? 'settings.contactLists.contacts.one' : 'settings.contactLists.contacts', {
      count: contacts,
    }),
    t(own === 1 ? 'settings.contactLists.fields.one' : 'settings.contactLists.fields', {
      count: own,
    }),
  ];
}
