import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { administration, renderSettings } from '../../test/renderSettings';

it('keeps who may have which transcript', async () => {
  const server = administration();
  const { user } = renderSettings(server, 'transcripts');
  const notes = await screen.findByRole('switch', { name: 'Agents may include internal notes' });
  expect(notes).not.toBeChecked();

  await user.click(notes);
  await user.click(screen.getByRole('switch', { name: /with attachments/u }));
  await user.click(screen.getByRole('checkbox', { name: server.settings.websites[0]?.name ?? '' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByText('The settings of transcripts are saved.')).toBeVisible();
  expect(server.asked('PUT', '/api/settings/transcripts')).toEqual([
    {
      agentPlain: true,
      agentAttachments: true,
      agentNotes: true,
      customerWebsites: [server.settings.websites[0]?.key],
    },
  ]);
});
