import { useState } from 'preact/hooks';

/** The website's picture; nothing where a page's own rules keep it from being loaded. */
export function Avatar({ address }: { address: string }) {
  const [failed, setFailed] = useState('');
  if (failed === address) return null;
  return <img class="avatar" src={address} alt="" onError={() => setFailed(address)} />;
}
