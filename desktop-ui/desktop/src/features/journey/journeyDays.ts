import type { JourneyFilter } from '../../api/contactsApi';

/** What a person chooses; days as the browser's date field writes them, or empty. */
export interface JourneyChoice {
  from: string;
  until: string;
  website: string;
}

export const everything: JourneyChoice = { from: '', until: '', website: '' };

/** The choice as the server takes it: both days are in it, by the person's own clock. */
export function filterOf({ from, until, website }: JourneyChoice): JourneyFilter {
  return {
    from: midnight(from, 0),
    until: midnight(until, 1),
    website: website === '' ? null : website,
  };
}

function midnight(day: string, later: number): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const begins = new Date(year, month - 1, date + later);
  return Number.isNaN(begins.getTime()) ? null : begins.toISOString();
}
