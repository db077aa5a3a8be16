import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../../test/fakeServer';
import { renderApp } from '../../test/renderApp';
import { administration, renderSettings } from '../../test/renderSettings';

describe('the area of the administrator', () => {
  it('begins with the websites and leads to its pages', async () => {
    const { user, router } = renderSettings(administration(), '');
    await screen.findByRole('heading', { name: 'Websites', level: 2 });

    await user.click(screen.getByRole('link', { name: 'Video calls' }));

    expect(await screen.findByRole('heading', { name: 'Video calls', level: 2 })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'Video calls' })).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(router.state.location.pathname).toBe('/settings/video');
  });

  it('has a choice of pages where there is no room beside them', async () => {
    const wide = window.matchMedia;
    vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
      Object.assign(wide(media), { matches: true }),
    );
    const { user } = renderSettings(administration(), 'websites/SHOP');

    const choice = await screen.findByRole('combobox', { name: 'Settings page' });
    expect(choice).toHaveValue('websites');
    await user.selectOptions(choice, 'Audit log');

    expect(await screen.findByRole('heading', { name: 'Audit log', level: 2 })).toBeVisible();
  });

  it('is not for agents', async () => {
    const server = new FakeServer();
    renderApp(server, server.services(), '/settings/video');

    expect(await screen.findByText('Not for your account')).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Settings' })).toBeNull();
    expect(server.asked('GET', '/api/settings/video')).toEqual([]);
  });
});
