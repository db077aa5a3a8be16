import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import type { PublishingCalendar } from './usePublishCalendar';

const LONGEST_COMMENT = 500;

interface PublishCalendarDialogProps {
  publishing: PublishingCalendar;
  /** Nothing has been published yet. */
  first: boolean;
  onPublish: (comment: string) => void;
}

/** Asks what has changed; says so when somebody else was faster. */
export function PublishCalendarDialog({
  publishing,
  first,
  onPublish,
}: PublishCalendarDialogProps) {
  const { asking, overtakenBy, failures, busy, close } = publishing;
  const [comment, setComment] = useState('');
  const given = comment.trim();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (given !== '') onPublish(given);
  };
  return (
    <Dialog opened={asking} onClose={close} title={t('hours.publish.title')}>
      <form onSubmit={submit}>
        <Stack gap="md">
          {overtakenBy !== null && (
            <Text role="alert" size="sm">
              {t('hours.publish.changed', { version: overtakenBy })}
            </Text>
          )}
          <Textarea
            label={t(first ? 'hours.publish.comment.first' : 'flows.publish.comment')}
            description={t('flows.publish.comment.hint')}
            value={comment}
            maxLength={LONGEST_COMMENT}
            required
            autosize
            minRows={2}
            maxRows={6}
            data-autofocus
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Text size="sm" c="var(--text-muted)">
            {t('hours.publish.next')}
          </Text>
          {failures.map((failure) => (
            <Text key={failure} role="alert" size="sm" c="var(--bad)">
              {failure}
            </Text>
          ))}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={given === ''} loading={busy}>
              {t(overtakenBy === null ? 'flows.publish.action' : 'flows.changed.anyway')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
