import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { websiteLook } from '../../test/fakeSettings';
import { administration, renderSettings } from '../../test/renderSettings';

const LOOK = '/api/settings/websites/SHOP/look';

const save = () => screen.getByRole('button', { name: 'Save' });
const text = (name: string) => screen.getByRole('textbox', { name });

/** The page, whose frame tells that it is there. */
async function opened(server = administration()) {
  const rendered = renderSettings(server, 'websites/SHOP/look');
  const frame = await screen.findByTitle<HTMLIFrameElement>('Preview of the chat');
  const told = vi.fn();
  const inside = frame.contentWindow;
  if (!inside) throw new Error('no frame');
  inside.postMessage = told;
  const ready = (source: MessageEventSource) => {
    const { origin } = window;
    fireEvent(window, new MessageEvent('message', { data: 'ready', origin, source }));
  };
  return { ...rendered, server, told, inside, ready };
}

describe('the look of a website', () => {
  it('is led to from the website', async () => {
    const { user } = renderSettings(administration(), 'websites/SHOP');

    await user.click(await screen.findByRole('link', { name: /Look/ }));

    expect(await screen.findByRole('heading', { name: 'Look', level: 2 })).toBeVisible();
  });

  it('is saved as it is edited, with the version that was read', async () => {
    const { user, server } = await opened();
    await user.clear(text('Colour'));
    await user.type(text('Colour'), '#ff8800');
    await user.type(text('Title'), 'Help');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Texts for' }), 'Deutsch');
    await user.type(text('Title'), 'Hilfe');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Side' }), 'Left');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Light or dark' }), 'Dark');
    await user.click(screen.getByRole('checkbox', { name: 'English' }));

    await user.click(save());

    expect(await screen.findByText('The look of Alpine Shop is saved.')).toBeVisible();
    expect(server.asked('PUT', LOOK)).toEqual([
      {
        version: 3,
        look: {
          ...websiteLook().look,
          colour: '#ff8800',
          texts: { title: 'Help', subtitle: '', greeting: 'Hello', launcher: '' },
          translations: { de: { title: 'Hilfe', subtitle: '', greeting: '', launcher: '' } },
          side: 'LEFT',
          scheme: 'DARK',
          languages: ['it', 'de', 'es', 'fr', 'ar'],
          language: 'it',
        },
      },
    ]);
  });

  it('is shown in the preview before it is saved, and to nobody but the frame', async () => {
    const { user, told, inside, ready } = await opened();
    ready(window);
    expect(told).not.toHaveBeenCalled();
    ready(inside);
    expect(told).toHaveBeenLastCalledWith(
      { name: 'Alpine Shop', look: websiteLook().look, language: 'en' },
      window.origin,
    );

    await user.type(text('Subtitle'), 'A');
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Language of the preview' }),
      'Italiano',
    );

    const texts = { ...websiteLook().look.texts, subtitle: 'A' };
    expect(told).toHaveBeenLastCalledWith(
      { name: 'Alpine Shop', look: { ...websiteLook().look, texts }, language: 'it' },
      window.origin,
    );
  });

  it('needs a colour and a greeting, which are asked for before the server is', async () => {
    const { user, server } = await opened();
    await user.clear(text('Colour'));
    await user.type(text('Colour'), 'red');
    await user.tab();
    await user.clear(text('Greeting'));

    await user.click(save());

    expect(text('Greeting')).toHaveAccessibleDescription(/1 to 500/);
    expect(server.asked('PUT', LOOK)).toEqual([]);
  });

  it('takes a picture, says why one is refused, and lets it go', async () => {
    const { user, server } = await opened();
    const file = new File(['x'], 'me.png', { type: 'image/png' });
    const refusals = server.refusals;
    const path = 'POST /api/settings/websites/SHOP/avatars';
    refusals.set(path, { status: 415, body: { type: '/problems/attachment-type-refused' } });
    await user.upload(screen.getByLabelText('Choose picture', { selector: 'input' }), file);
    const part = within(screen.getByRole('group', { name: 'Picture' }));
    expect(await part.findByRole('alert')).toBeVisible();

    refusals.clear();
    await user.upload(screen.getByLabelText('Choose picture', { selector: 'input' }), file);

    const picture = await screen.findByRole('img', { name: 'The picture as it is now' });
    expect(picture).toHaveAttribute('src', '/api/avatars/abc123');
    await user.click(screen.getByRole('button', { name: 'Remove picture' }));
    expect(screen.queryByRole('img', { name: 'The picture as it is now' })).toBeNull();
  });

  it('says when somebody else was faster', async () => {
    const { user, server } = await opened();
    server.refusals.set(`PUT ${LOOK}`, {
      status: 409,
      body: { type: '/problems/website-look-overtaken', detail: 'Somebody else has changed it.' },
    });
    await user.type(text('Title'), 'Help');

    await user.click(save());

    expect(await screen.findByText('Not saved. Somebody else has changed it.')).toBeVisible();
    expect(text('Title')).toHaveValue('Help');
  });
});
