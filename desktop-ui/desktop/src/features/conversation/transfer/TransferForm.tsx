import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import type { RequestTransfer, TransferTargets } from '@parley/wire';
import { IconSearch } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { t } from '../../../lib/i18n/translate';
import { TargetList } from './TargetList';
import { agentTargets, queueTargets } from './targets';
import styles from './Transfer.module.css';

const LONGEST_COMMENT = 500;
/** From so many on a search field helps. */
const MANY = 8;
const KINDS = ['agent', 'queue'] as const;
type Kind = (typeof KINDS)[number];

interface TransferFormProps {
  targets: TransferTargets;
  sending: boolean;
  failure: string | null;
  onSubmit: (request: RequestTransfer) => void;
  onCancel: () => void;
}

/** Whom the chat is to go to, and what the colleague should know. */
export function TransferForm({ targets, sending, failure, onSubmit, onCancel }: TransferFormProps) {
  const [kind, setKind] = useState<Kind>('agent');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const all = kind === 'agent' ? targets.agents : targets.queues;
  const shown =
    kind === 'agent' ? agentTargets(targets.agents, search) : queueTargets(targets.queues, search);
  const target = shown.find(({ id, disabled }) => id === chosen && !disabled);
  const change = (next: string) => {
    setKind(KINDS.find((known) => known === next) ?? 'agent');
    setChosen(null);
    setSearch('');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!target) return;
    const said = comment.trim() === '' ? {} : { comment: comment.trim() };
    onSubmit({ ...(kind === 'agent' ? { agentId: target.id } : { queueId: target.id }), ...said });
  };
  return (
    <form onSubmit={submit} className={styles.form}>
      <SegmentedControl
        fullWidth
        aria-label={t('transfer.to')}
        value={kind}
        onChange={change}
        data={KINDS.map((value) => ({ value, label: t(`transfer.to.${value}`) }))}
      />
      {all.length >= MANY && (
        <TextInput
          aria-label={t('transfer.search')}
          placeholder={t('transfer.search')}
          leftSection={<IconSearch size={16} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <TargetList
        label={kind}
        targets={shown}
        none={all.length > 0 ? t('transfer.noMatch') : t(`transfer.${kind}s.none`)}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Textarea
        label={t('transfer.comment')}
        value={comment}
        maxLength={LONGEST_COMMENT}
        autosize
        minRows={2}
        maxRows={4}
        dir="auto"
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      {failure !== null && (
        <p className={styles.failure} role="alert">
          {failure}
        </p>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button
          type="submit"
          loading={sending}
          disabled={!target}
          title={target ? undefined : t('transfer.choose')}
        >
          {t('transfer.submit')}
        </Button>
      </Group>
    </form>
  );
}
