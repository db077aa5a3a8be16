import type { DispositionPlace } from '@parley/wire';
import { useDispositionPlaces } from '../../api/useDispositions';
import { LinkRow, LinkRows } from '../../components/LinkRows';
import { Loaded } from '../../components/Loaded';
import { PageHead } from '../../components/PageHead';
import { plural, t } from '../../lib/i18n/translate';
import { placeTitle } from './placeWords';

/** The page of all places that can have dispositions. */
export function DispositionsPage() {
  const places = useDispositionPlaces();
  return (
    <>
      <PageHead title={t('settings.dispositions.title')} text={t('settings.dispositions.text')} />
      <Loaded query={places} failure={t('settings.dispositions.failed')}>
        {(all) => (
          <LinkRows label={t('settings.dispositions.title')}>
            {all.map((place) => (
              <LinkRow
                key={place.place}
                to={place.place}
                name={placeTitle(place)}
                note={t(`settings.dispositions.note.${place.scope}`)}
                facts={[countWords(place)]}
              />
            ))}
          </LinkRows>
        )}
      </Loaded>
    </>
  );
}

function countWords({ count }: DispositionPlace): string {
  if (count === 0) return t('settings.dispositions.count.none');
  return plural('settings.dispositions.count', count);
}
