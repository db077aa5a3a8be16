import { useEffect } from 'react';
import { useServices } from '../../api/services';
import { useMe } from '../../api/useMe';
import { useStore } from '../../lib/useStore';

/** Speaks the language that the signed-in person has chosen; who calls this is drawn anew with it. */
export function useLanguage(): void {
  const { languages } = useServices();
  const person = useMe().data?.agentId;
  useStore(languages.current);
  useEffect(() => {
    // Where its texts cannot be loaded, the language stays as it is.
    if (person) languages.welcome(person).catch(() => undefined);
  }, [languages, person]);
}
