import { Button } from '@mantine/core';
import type { ContactList } from '@parley/wire';
import { IconAddressBook } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import { useContactLists } from '../../api/useContactLists';
import { DeleteSection } from '../../components/DeleteSection';
import { EmptyState } from '../../components/EmptyState';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { useNewPath } from '../../components/useNewPath';
import { t } from '../../lib/i18n/translate';
import { without } from '../../lib/named';
import { ContactListForm } from './ContactListForm';
import { ListedWebsites } from './ListedWebsites';

const LISTS = '/settings/contact-lists';

/** The page of the contact list that the address names, or of a new one. */
export function ContactListPage() {
  const { id = '' } = useParams();
  const lists = useContactLists();
  const [deleted, setDeleted] = useState(false);
  if (deleted) return <Navigate to={LISTS} replace />;
  return (
    <Loaded query={lists} failure={t('settings.contactLists.failed')}>
      {(all) => {
        const list = all.find((one) => one.id === id);
        return list || id === 'new' ? (
          <KnownList list={list} all={all} onDeleted={() => setDeleted(true)} />
        ) : (
          <UnknownList />
        );
      }}
    </Loaded>
  );
}

interface KnownListProps {
  /** Undefined for a new one. */
  list: ContactList | undefined;
  all: ContactList[];
  onDeleted: () => void;
}

function KnownList({ list, all, onDeleted }: KnownListProps) {
  const made = useNewPath(LISTS);
  return (
    <>
      <PageHead
        title={list ? <bdi>{list.name}</bdi> : t('settings.contactLists.new')}
        {...(list?.isDefault ? { text: `${t('settings.contactLists.default')}.` } : {})}
        back={{ to: LISTS, name: t('settings.contactLists.title') }}
      />
      <ContactListForm stored={list} onSaved={({ id }) => made(id)} />
      {list && <ListedWebsites list={list} all={all} />}
      {list && !list.isDefault && <DeleteList list={list} onDeleted={onDeleted} />}
    </>
  );
}

function DeleteList({ list, onDeleted }: { list: ContactList; onDeleted: () => void }) {
  const { queries, api } = useServices();
  const gone = () => {
    onDeleted();
    queries.setQueryData<ContactList[]>(keys.contactLists, (all = []) => without(all, list.id));
  };
  return (
    <DeleteSection
      title={t('settings.contactList.delete.title')}
      text={t('settings.contactList.delete.text')}
      action={t('settings.contactList.delete.action')}
      question={t('settings.contactList.delete.question', { list: list.name })}
      loses={t('settings.contactList.delete.text')}
      onDelete={() => api.contacts.deleteList(list.id)}
      onDeleted={gone}
    />
  );
}

function UnknownList() {
  return (
    <EmptyState
      icon={<IconAddressBook size={34} stroke={1.5} />}
      title={t('settings.contactList.unknown.title')}
      text={t('settings.contactList.unknown.text')}
    >
      <Button component={Link} to={LISTS} variant="default">
        {t('settings.contactList.unknown.action')}
      </Button>
    </EmptyState>
  );
}
