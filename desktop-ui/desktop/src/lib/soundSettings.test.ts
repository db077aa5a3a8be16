import { expect, it } from 'vitest';
import { SoundSettings } from './soundSettings';
import { memoryStorage } from './storage';

it('are kept in the browser', () => {
  const storage = memoryStorage();
  const settings = new SoundSettings(storage);
  settings.mute(true);
  settings.turn(0.3);

  const again = new SoundSettings(storage);

  expect(again.muted.get()).toBe(true);
  expect(again.volume.get()).toBe(0.3);
});

it.each([0, -1, 2, 'loud', null])('believe no volume of %j', (stored) => {
  const storage = memoryStorage();
  storage.write('parley.volume', stored);

  expect(new SoundSettings(storage).volume.get()).toBe(0.6);
});

it('follow what another window of the browser changes', () => {
  const storage = memoryStorage();
  const here = new SoundSettings(storage);
  const there = new SoundSettings(storage);
  there.mute(true);
  there.turn(0.3);

  here.follow('parley.muted');
  expect(here.muted.get()).toBe(true);
  expect(here.volume.get()).toBe(0.6);
  here.follow('parley.volume');

  expect(here.volume.get()).toBe(0.3);
});
