import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

it('keeps who may have which transcript', async () => {
  const server = administration();
  const { user } = renderSettings(server, 'transcripts');
  const notes = await screen.findByRole('switch', { name: 'Agents may include internal notes' });
  expect(notes).not.toBeChecked();

  await user.click(notes);
  await user.click(screen.getByRole('switch', { name: /with attachments/u }));
  const list = (name: RegExp) => within(screen.getByRole('group', { name }));
  const shop = { name: server.settings.websites[0]?.name ?? '' };
  await user.click(list(/download/u).getByRole('checkbox', shop));
  await user.click(list(/mailed/u).getByRole('checkbox', shop));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('The settings of transcripts are saved.')).toBeVisible();
  expect(server.asked('PUT', '/api/settings/transcripts')).toEqual([
    {
      agentPlain: true,
      agentAttachments: true,
      agentNotes: true,
      customerWebsites: [server.settings.websites[0]?.key],
      mailWebsites: [server.settings.websites[0]?.key],
    },
  ]);
});
