import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { guardLeaving, type Leaving } from '../../lib/leaveGuard';

/** Asks before a page with changes is left. */
export function useLeaveGuard(hasChanges: boolean) {
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const follow = useEffectEvent((address: string) => void navigate(address));
  useEffect(() => {
    if (!hasChanges) return;
    return guardLeaving({
      window,
      follow: (address) => follow(address),
      onLeave: (next) => setLeaving(next),
    });
  }, [hasChanges]);
  return {
    leaving: leaving !== null,
    stay: () => setLeaving(null),
    leave: () => {
      setLeaving(null);
      leaving?.go();
    },
  };
}
