import type { AuditEntry } from '@parley/wire';
import { t } from '../../lib/i18n/translate';
import { daysBetween, fullDay } from '../../lib/times';

export interface AuditDay {
  name: string;
  entries: AuditEntry[];
}

/** The entries under the days on which they happened, in the order they come. */
export function auditDays(entries: readonly AuditEntry[], now: number): AuditDay[] {
  const days: AuditDay[] = [];
  for (const entry of entries) {
    const name = dayName(entry.at, now);
    const last = days.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}

function dayName(at: string, now: number): string {
  const age = daysBetween(at, now);
  if (age === 0) return t('day.today');
  return age === 1 ? t('day.yesterday') : fullDay(at);
}
