import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

/**
 * Gives a page of something new its own address once it is saved, so that it can be reloaded. After
 * the save is shown, as until then its changes would be in the way.
 */
export function useNewPath(list: string): (id: string) => void {
  const navigate = useNavigate();
  const [made, setMade] = useState<string>();
  useEffect(() => {
    if (made !== undefined) void navigate(`${list}/${made}`, { replace: true });
  }, [list, made, navigate]);
  return setMade;
}
