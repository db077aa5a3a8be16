import { harmless, warn } from './pageApi';
import type { Parley, ParleyApi } from './parley';

/**
 * Makes `window.parley`, and does what the page has asked for before: its stub keeps calls in
 * `calls`. A page that uses that name for something else keeps it.
 */
export function expose(page: object, api: ParleyApi): void {
  const stub: unknown = Reflect.get(page, 'parley');
  if (stub !== undefined && typeof stub !== 'function') {
    warn('this page has a parley of its own');
    return;
  }
  const call = (command: unknown, ...values: unknown[]) =>
    harmless(() => {
      const method: unknown = typeof command === 'string' ? Reflect.get(api, command) : null;
      if (typeof method !== 'function' || !Object.hasOwn(api, String(command)))
        throw new TypeError(`no command ${String(command)}`);
      Reflect.apply(method, api, values);
    });
  const parley: Parley = Object.assign(call, api);
  const calls: unknown = stub && Reflect.get(stub, 'calls');
  Reflect.set(page, 'parley', parley);
  for (const early of listOf(calls)) {
    const [command, ...values] = listOf(early);
    call(command, ...values);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
