import type { Calendar } from '@parley/wire';
import { PublishedRow, publishedFacts } from '../../components/PublishedList';
import { t } from '../../lib/i18n/translate';

/** Published working hours; the whole row leads to them. */
export function CalendarRow({ calendar }: { calendar: Calendar }) {
  const { key, name, comment, latestVersion } = calendar;
  return (
    <PublishedRow
      to={`/flows/working-hours/${encodeURIComponent(key)}`}
      name={name}
      comment={comment}
      version={latestVersion}
      facts={publishedFacts(calendar, t('hours.websites.none'))}
    />
  );
}
