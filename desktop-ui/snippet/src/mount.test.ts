import { afterEach, expect, it, vi } from 'vitest';
import { FakeServer } from '../test/fakeServer';
import { TestPage } from '../test/page';
import { mount } from './mount';

afterEach(() => {
  document.body.replaceChildren();
});

async function mounted(): Promise<ShadowRoot> {
  const page = await new TestPage(new FakeServer()).boot();
  mount(document.body, page.store, page.chat, 'the-nonce');
  const root = document.querySelector('parley-chat')?.shadowRoot;
  if (!root) throw new Error('not mounted');
  return root;
}

it('draws in a shadow root with the colours of the website', async () => {
  const root = await mounted();

  const widget = root.querySelector<HTMLElement>('.root');
  expect(widget?.style.getPropertyValue('--accent')).toBe('rgb(31 111 92)');
  expect(root.querySelector('button')).toHaveAccessibleName('Open chat');
  expect(root.querySelector('style')?.nonce).toBe('the-nonce');
});

it('keeps keys away from the shortcuts of the page', async () => {
  const root = await mounted();
  const shortcut = vi.fn();
  document.addEventListener('keydown', shortcut);

  root
    .querySelector('button')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, composed: true }));

  expect(shortcut).not.toHaveBeenCalled();
});

it('moves along when the page replaces its body', async () => {
  const root = await mounted();

  document.body.replaceWith(document.createElement('body'));

  await vi.waitFor(() => expect(document.body.contains(root.host)).toBe(true));
});
