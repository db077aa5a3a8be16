import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** The store's state; the component is drawn again after every change. */
export function useStore<State extends object>(store: Store<State>): State {
  const [state, setState] = useState(store.get());
  useEffect(() => {
    setState(store.get());
    return store.subscribe(() => setState(store.get()));
  }, [store]);
  return state;
}
