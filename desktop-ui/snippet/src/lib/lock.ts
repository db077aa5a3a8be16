/** Runs `work` while no other tab of this site runs work of the same name. */
export type Lock = (name: string, work: () => Promise<void>) => Promise<void>;

/** Web Locks where the browser has them; elsewhere the server's idempotency has to do. */
export const browserLock: Lock = async (name, work) => {
  const locks = (navigator as Partial<Navigator>).locks;
  if (locks) await locks.request(name, work);
  else await work();
};
