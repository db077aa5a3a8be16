import { useSyncExternalStore } from 'react';

const SIGNS = ['focus', 'blur', 'visibilitychange'];

/** Whether the person has this window in front of them. */
export function useWindowFocused(): boolean {
  return useSyncExternalStore(subscribe, isFocused);
}

export function isFocused(): boolean {
  return document.visibilityState === 'visible' && document.hasFocus();
}

function subscribe(listener: () => void): () => void {
  for (const sign of SIGNS) window.addEventListener(sign, listener);
  document.addEventListener('visibilitychange', listener);
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, listener);
    document.removeEventListener('visibilitychange', listener);
  };
}
