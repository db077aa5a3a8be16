import { Button, Group, Text, Textarea } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import type { FlowVersion } from '@parley/wire';
import { Dialog } from '../../components/Dialog';
import { t } from '../../lib/i18n/translate';
import { OvertakenNotice } from './OvertakenNotice';
import styles from './PublishDialog.module.css';
import { whoStays } from './versionWords';

const LONGEST_COMMENT = 500;

/** A version that was published while the person worked on another. */
export interface Overtaking {
  version: number;
  base: number | null;
  by: FlowVersion | undefined;
  lookedAt: boolean;
}

interface PublishDialogProps {
  opened: boolean;
  versions: readonly FlowVersion[];
  overtaking: Overtaking | null;
  failure: string | null;
  publishing: boolean;
  onPublish: (comment: string) => void;
  onLook: (version: number) => void;
  onClose: () => void;
}

/** Asks what the new version is about, and says whom it concerns. */
export function PublishDialog({ opened, versions, overtaking, ...props }: PublishDialogProps) {
  const [comment, setComment] = useState('');
  const given = comment.trim();
  const first = versions.length === 0;
  const held = overtaking !== null && !overtaking.lookedAt;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (given !== '' && !held) props.onPublish(given);
  };
  return (
    <Dialog opened={opened} onClose={props.onClose} title={titleOf(overtaking, first)}>
      <form onSubmit={submit} className={styles.form}>
        {overtaking && <OvertakenNotice {...overtaking} onLook={props.onLook} />}
        <Textarea
          label={t(first ? 'flows.publish.comment.first' : 'flows.publish.comment')}
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
        <WhomItConcerns versions={versions} />
        {props.failure !== null && (
          <Text role="alert" size="sm" c="var(--bad)">
            {props.failure}
          </Text>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('app.cancel')}
          </Button>
          <Button type="submit" disabled={given === '' || held} loading={props.publishing}>
            {t(overtaking ? 'flows.changed.anyway' : 'flows.publish.action')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}

function titleOf(overtaking: Overtaking | null, first: boolean): string {
  if (overtaking) return t('flows.changed.title');
  return t(first ? 'flows.publish.title.first' : 'flows.publish.title');
}

function WhomItConcerns({ versions }: { versions: readonly FlowVersion[] }) {
  const staying = whoStays(versions);
  return (
    <div className={styles.whom}>
      <p>{t('flows.publish.next')}</p>
      {staying.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {versions.length > 0 && staying.length === 0 && <p>{t('flows.publish.noneRuns')}</p>}
    </div>
  );
}
