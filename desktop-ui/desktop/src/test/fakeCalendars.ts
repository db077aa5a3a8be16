import type { Calendar, CalendarVersion } from '@parley/wire';
import { officeHours } from '../lib/workingHours/workingHours';
import { writeDecision } from '../lib/workingHours/writeDecision';
import { NOON } from './fixtures';

export function calendar(changes: Partial<Calendar> = {}): Calendar {
  return {
    key: 'working-hours',
    name: 'Working hours',
    latestVersion: 1,
    publishedAt: NOON,
    publishedBy: null,
    comment: null,
    websites: ['SHOP'],
    ...changes,
  };
}

interface Answer {
  status: number;
  body: unknown;
}

/** The server's working hours in memory. */
export class FakeCalendars {
  calendars: Calendar[] = [calendar()];
  readonly versions = new Map<string, CalendarVersion[]>([['working-hours', [version(1)]]]);
  /** By key and version, where it is not Monday to Friday. */
  readonly models = new Map<string, string>();
  open = true;

  answer(method: string, path: string, body: Record<string, unknown>): Answer | null {
    if (path === '/api/working-hours') return { status: 200, body: this.calendars };
    const [, key = '', rest = ''] = /^\/api\/working-hours\/([^/]+)\/(.*)$/u.exec(path) ?? [];
    if (key === '') return null;
    if (method === 'POST') return { status: 201, body: this.add(key, body) };
    const versions = this.versions.get(key) ?? [];
    if (versions.length === 0) return { status: 404, body: { type: '/problems/not-found' } };
    if (rest === 'versions') return { status: 200, body: versions };
    if (rest.startsWith('now')) {
      return { status: 200, body: { open: this.open, localTime: '2026-11-24T14:05:00' } };
    }
    const number = Number(rest.slice('versions/'.length));
    const xml = this.models.get(`${key} ${number}`) ?? writeDecision(key, officeHours('x'));
    return { status: 200, body: { key, version: number, name: 'Working hours', xml } };
  }

  private add(key: string, body: Record<string, unknown>): CalendarVersion {
    const earlier = this.versions.get(key) ?? [];
    const made = version(earlier.length + 1, { comment: String(body.comment) });
    this.versions.set(key, [made, ...earlier]);
    return made;
  }
}

function version(number: number, changes: Partial<CalendarVersion> = {}): CalendarVersion {
  return {
    version: number,
    name: 'Working hours',
    publishedAt: NOON,
    publishedBy: 'Alan Weber',
    comment: `comment ${number}`,
    ...changes,
  };
}
