import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { auditEntry } from '../../test/fakeSettings';
import { administration, renderSettings } from '../../test/renderSettings';

describe('the audit log', () => {
  it('says who did what to what', async () => {
    const server = administration();
    server.settings.audit = [
      auditEntry(2, {
        action: 'interaction.closed',
        subject: 'chat-1',
        details: { reason: 'Spam' },
      }),
      auditEntry(1, { action: 'queue.renamed', subject: 'Sales' }),
    ];
    renderSettings(server, 'audit');

    const log = await screen.findByRole('region', { name: /2026/ });
    const [closed, renamed] = within(log).getAllByRole('listitem');

    expect(closed).toHaveTextContent('Ada Conti closed a chat');
    expect(closed).toHaveTextContent('Interactionchat-1ReasonSpam');
    expect(renamed).toHaveTextContent('Ada Conti queue.renamed');
    expect(screen.getByText('This is the beginning of the log.')).toBeVisible();
  });

  it('shows older entries page after page', async () => {
    const server = administration();
    server.settings.audit = [5, 4, 3, 2, 1].map((id) => auditEntry(id, { subject: `S${id}` }));
    const { user } = renderSettings(server, 'audit');

    await user.click(await screen.findByRole('button', { name: 'Show older entries' }));
    expect(await screen.findByText('S3')).toBeVisible();
    expect(screen.getByText('S5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show older entries' }));

    expect(await screen.findByText('S1')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
  });

  it('keeps what it shows when older entries cannot be loaded', async () => {
    const server = administration();
    server.settings.audit = [3, 2, 1].map((id) => auditEntry(id, { subject: `S${id}` }));
    server.refusals.set('GET /api/settings/audit?before=2&limit=50', { status: 500, body: {} });
    const { user } = renderSettings(server, 'audit');
    await user.click(await screen.findByRole('button', { name: 'Show older entries' }));
    await screen.findByText('Older entries could not be loaded.');
    expect(screen.getByText('S2')).toBeVisible();

    server.refusals.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('S1')).toBeVisible();
  });

  it('says that nothing is recorded yet', async () => {
    renderSettings(administration(), 'audit');

    expect(await screen.findByText('Nothing is recorded yet')).toBeVisible();
  });
});
