import { Button } from '@mantine/core';
import type { Interaction, JourneyEntry, JourneyPage } from '@parley/wire';
import { useState } from 'react';
import { Loaded } from '../../components/Loaded';
import { t } from '../../lib/i18n/translate';
import { JourneyFilters } from './JourneyFilters';
import styles from './Journey.module.css';
import { JourneyRow } from './JourneyRow';
import { everything, filterOf } from './journeyDays';
import { PastChat } from './PastChat';
import { useJourney } from './useJourney';

/** All interactions of the chat's contact; each can be opened to be read. */
export function JourneyPanel({ interaction }: { interaction: Interaction }) {
  const [choice, setChoice] = useState(everything);
  const [opened, setOpened] = useState<JourneyEntry | null>(null);
  const journey = useJourney(interaction.id, interaction.contactId, filterOf(choice));
  const pages = journey.data?.pages;
  return (
    <div className={styles.panel}>
      <JourneyFilters choice={choice} websites={pages?.[0]?.websites ?? []} onChange={setChoice} />
      <Loaded query={{ ...journey, data: pages }} failure={t('journey.failed')}>
        {(loaded) => <Rows pages={loaded} currentId={interaction.id} onOpen={setOpened} />}
      </Loaded>
      {journey.hasNextPage && (
        <Button
          size="xs"
          variant="default"
          fullWidth
          loading={journey.isFetchingNextPage}
          onClick={() => void journey.fetchNextPage()}
        >
          {t('journey.more')}
        </Button>
      )}
      {journey.isFetchNextPageError && <p role="alert">{t('journey.more.failed')}</p>}
      <PastChat chatId={interaction.id} entry={opened} onClose={() => setOpened(null)} />
    </div>
  );
}

interface RowsProps {
  pages: JourneyPage[];
  currentId: string;
  onOpen: (entry: JourneyEntry) => void;
}

function Rows({ pages, currentId, onOpen }: RowsProps) {
  const entries = pages.flatMap(({ interactions }) => interactions);
  if (entries.length === 0) return <p className={styles.none}>{t('journey.none')}</p>;
  return (
    <ol className={styles.rows} aria-label={t('journey.list')}>
      {entries.map((entry) => (
        <JourneyRow
          key={entry.id}
          entry={entry}
          isCurrent={entry.id === currentId}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </ol>
  );
}
