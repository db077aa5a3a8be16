import { useMemo, useState } from 'react';
import { isComplete } from '../../lib/workingHours/problems';
import { readDecision } from '../../lib/workingHours/readDecision';
import { officeHours, type WorkingHours } from '../../lib/workingHours/workingHours';
import { writeDecision } from '../../lib/workingHours/writeDecision';

/** What the form begins with; nothing of it is there for new working hours. */
export interface CalendarStart {
  name: string;
  xml: string | null;
  version: number | null;
  /** The newest version at that time: the one that a change replaces. */
  newest: number | null;
}

/** The working hours as the form has them; null if it cannot show what was published. */
export function useCalendarDraft(key: string, { name, xml, version, newest }: CalendarStart) {
  const stored = useMemo(
    () => (xml === null ? officeHours(name) : readDecision(name, xml)),
    [name, xml],
  );
  const [hours, setHours] = useState<WorkingHours | null>(stored);
  const earlier = version !== newest;
  const touched = hours !== null && stored !== null && differ(hours, stored);
  return {
    hours,
    change: (part: Partial<WorkingHours>) =>
      setHours((current) => (current === null ? null : { ...current, ...part })),
    discard: () => setHours(stored),
    /** Something would be lost by leaving. */
    dirty: touched,
    publishable: hours !== null && isComplete(hours) && (touched || earlier || xml === null),
    toXml: () => (hours === null ? '' : writeDecision(key, hours)),
  };
}

export type CalendarDraft = ReturnType<typeof useCalendarDraft>;

function differ(one: WorkingHours, other: WorkingHours): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
