import { Button, Group, Progress, Text } from '@mantine/core';
import type { TranscriptOffer } from '@parley/wire';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { errorText } from '../../api/errorText';
import { keys } from '../../api/keys';
import { useServices } from '../../api/services';
import type { TranscriptContents, TranscriptReader } from '../../api/transcriptsApi';
import { Dialog } from '../Dialog';
import { t } from '../../lib/i18n/translate';
import { allowed, mayHaveAny } from './transcriptRights';
import { TranscriptChoices } from './TranscriptChoices';
import { useTranscript } from './useTranscript';

interface TranscriptDialogProps {
  reader: TranscriptReader;
  chatId: string;
  opened: boolean;
  /** Whether they are asked for to begin with, if the reader may have both. */
  attachments?: boolean | undefined;
  onClose: () => void;
}

/** Downloads a chat as a PDF: says what is in it, how far it is, and lets go of it. */
export function TranscriptDialog({ opened, onClose, ...rest }: TranscriptDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title={t('transcript.title')}>
      <Transcript {...rest} onClose={onClose} />
    </Dialog>
  );
}

function Transcript(props: Omit<TranscriptDialogProps, 'opened'>) {
  const { reader, chatId, onClose, attachments = false } = props;
  const [wanted, setWanted] = useState<TranscriptContents>({ notes: false, attachments });
  const { data: offer, error: failure } = useOffer(reader, chatId);
  const transcript = useTranscript(reader, chatId, onClose);
  return (
    <>
      <About offer={offer} failure={failure} />
      {offer && (
        <TranscriptChoices
          rights={offer.rights}
          wanted={wanted}
          disabled={transcript.making}
          onChange={setWanted}
        />
      )}
      {transcript.making && <Waiting {...(transcript.progress ?? { done: 0, total: 0 })} />}
      {transcript.failure && (
        <Text size="sm" mt="sm" c="var(--parley-danger-text)" role="alert">
          {t('transcript.failed', { why: errorText(transcript.failure) })}
        </Text>
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button
          loading={transcript.making}
          disabled={!offer || !mayHaveAny(offer.rights)}
          onClick={() => offer && transcript.make(allowed(wanted, offer.rights))}
          data-autofocus
        >
          {t('transcript.download')}
        </Button>
      </Group>
    </>
  );
}

interface AboutProps {
  offer: TranscriptOffer | undefined;
  failure: Error | null;
}

/** What there is to be downloaded. */
function About({ offer, failure }: AboutProps) {
  if (!offer) return <NothingKnown failure={failure} />;
  const text = offer.messages === 1 ? 'transcript.text.one' : 'transcript.text';
  return <Text size="sm">{t(text, { count: offer.messages })}</Text>;
}

function NothingKnown({ failure }: { failure: Error | null }) {
  if (!failure) return <Text size="sm">{t('app.loading')}</Text>;
  return (
    <Text size="sm" c="var(--parley-danger-text)" role="alert">
      {t('transcript.unknown', { why: errorText(failure) })}
    </Text>
  );
}

function Waiting({ done, total }: { done: number; total: number }) {
  const percent = total === 0 ? 0 : Math.min(100, Math.round((100 * done) / total));
  return (
    <>
      <Text size="sm" mt="sm" role="status">
        {t('transcript.making')}
      </Text>
      <Progress mt="xs" value={percent} aria-label={t('transcript.progress')} />
    </>
  );
}

function useOffer(reader: TranscriptReader, chatId: string) {
  const { api } = useServices();
  return useQuery({
    queryKey: keys.transcriptOffer(reader, chatId),
    queryFn: ({ signal }) => api.transcripts.offer(reader, chatId, signal),
    staleTime: 0,
    gcTime: 0,
  });
}
