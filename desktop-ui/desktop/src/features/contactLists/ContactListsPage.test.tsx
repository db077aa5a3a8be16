import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { contactList } from '../../test/fakeContacts';
import { administration, renderSettings } from '../../test/renderSettings';

describe('the pages of contact lists', () => {
  it('say what each list holds', async () => {
    renderSettings(administration(), 'contact-lists');

    expect(await screen.findByRole('link', { name: 'Contacts' })).toBeVisible();
    expect(screen.getByText('7 contacts')).toBeVisible();
    expect(screen.getByText('1 field of its own')).toBeVisible();
  });

  it('add a field and move it by a button', async () => {
    const server = administration();
    const { user } = renderSettings(server, 'contact-lists/list-1');
    await user.click(await screen.findByRole('button', { name: 'Add a field' }));
    await user.type(screen.getByRole('textbox', { name: 'Label of field 2' }), 'City');
    await user.click(screen.getByRole('button', { name: 'Move field 2 up' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(await screen.findByText('The contact list is saved.')).toBeVisible();
    expect(server.asked('PUT', '/api/settings/contact-lists/list-1')).toEqual([
      {
        name: 'Contacts',
        fields: [
          { label: 'City', kind: 'TEXT', choices: [] },
          { id: 'plan', label: 'Plan', kind: 'CHOICE', choices: ['Gold', 'Silver'] },
        ],
        version: 1,
      },
    ]);
  });

  it('show a secret once, after the question what becomes of the old one', async () => {
    const server = administration();
    const websites = [
      {
        key: 'SHOP',
        name: 'Alpine Shop',
        secretSince: '2026-03-02T12:00:00Z',
        oldSecretUntil: null,
      },
    ];
    server.contacts.lists = [contactList({ websites })];
    const { user } = renderSettings(server, 'contact-lists/list-1');
    await user.click(await screen.findByRole('button', { name: 'New secret for Alpine Shop' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Ends at once' }));
    await user.click(within(dialog).getByRole('button', { name: 'Make the secret' }));

    expect(await within(dialog).findByText('top-secret')).toBeVisible();
    expect(server.asked('POST', '/api/settings/websites/SHOP/identity-secret')).toEqual([
      { endOldNow: true },
    ]);
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(screen.queryByText('top-secret')).toBeNull();
  });
});
