import type {
  Calendar,
  CalendarModel,
  CalendarNow,
  CalendarVersion,
  PublishFlow,
} from '@parley/wire';
import type { Http } from './http';

/** What the analyst's working hours ask of the server, one method per endpoint. */
export class CalendarsApi {
  constructor(private readonly http: Http) {}

  calendars(): Promise<Calendar[]> {
    return this.http.get('/api/working-hours');
  }

  /** Newest first. */
  versions(key: string): Promise<CalendarVersion[]> {
    return this.http.get(`${calendar(key)}/versions`);
  }

  model(key: string, version: number): Promise<CalendarModel> {
    return this.http.get(`${calendar(key)}/versions/${version}`);
  }

  /** What the newest version says of this moment in a time zone. */
  now(key: string, zone: string): Promise<CalendarNow> {
    return this.http.get(`${calendar(key)}/now?zone=${encodeURIComponent(zone)}`);
  }

  publish(key: string, draft: PublishFlow): Promise<CalendarVersion> {
    return this.http.post(`${calendar(key)}/versions`, draft);
  }
}

function calendar(key: string): string {
  return `/api/working-hours/${encodeURIComponent(key)}`;
}
