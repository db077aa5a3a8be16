import { beforeEach, describe, expect, it, vi } from 'vitest';
import { embedding, whenBodyExists } from './embed';
import { WIDGET } from './handovers';

beforeEach(() => {
  document.head.innerHTML = '';
});

describe('embedding', () => {
  it('takes the server from where the script came', () => {
    document.head.innerHTML =
      '<script src="https://chat.example/snippet/parley.js?v=1" data-website=" SHOP " data-language="it" data-queue="sales" nonce="n"></script>';

    expect(embedding(document)).toEqual({
      websiteKey: 'SHOP',
      origin: 'https://chat.example',
      nonce: 'n',
      language: 'it',
      queueHint: 'sales',
    });
  });

  it('is nothing without a website', () => {
    document.head.innerHTML = '<script src="https://chat.example/snippet/parley.js"></script>';

    expect(embedding(document)).toBeNull();
  });
});

it('serves a page once, however often it is included', () => {
  expect(WIDGET.leave(document, {})).toBe(true);
  expect(WIDGET.leave(document, {})).toBe(false);
});

it('waits for a page that has no body yet', () => {
  const page = document.implementation.createHTMLDocument();
  const body = page.body;
  const task = vi.fn();
  body.remove();

  whenBodyExists(page, task);
  expect(task).not.toHaveBeenCalled();
  page.documentElement.append(body);
  page.dispatchEvent(new Event('DOMContentLoaded'));

  expect(task).toHaveBeenCalledExactlyOnceWith(body);
});
