import type { KeyValueStorage } from './storage';
import { createStore, type Store } from './store';

/** Whether this browser's sound and notifications have been seen to; it remembers that they were. */
export function alertsChecked(storage: KeyValueStorage): Store<boolean> {
  const key = 'parley.alertsChecked';
  const store = createStore(storage.read(key) === true);
  store.subscribe(() => storage.write(key, store.get()));
  return store;
}
