import { Button, Stack } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { FlowDraft } from '../../api/flowDrafts';
import { useServices } from '../../api/services';
import { EmptyState } from '../../components/EmptyState';
import { t } from '../../lib/i18n/translate';
import { moment } from './versionWords';

interface DraftQuestionProps {
  draft: FlowDraft;
  newest: number;
  answer: (goOn: boolean) => void;
}

/** Asks whether to go on with what was left unfinished. */
export function DraftQuestion({ draft, newest, answer }: DraftQuestionProps) {
  const { clock } = useServices();
  const time = moment(draft.savedAt, clock.now());
  const texts = [
    draft.basedOn === null
      ? t('flows.editor.draft.text.first', { time })
      : t('flows.editor.draft.text', { time, version: draft.basedOn }),
    draft.basedOn === newest ? '' : t('flows.editor.draft.outdated', { version: newest }),
  ];
  return (
    <EmptyState
      icon={<IconPencil size={34} stroke={1.5} />}
      title={t('flows.editor.draft.title')}
      text={texts.join(' ').trim()}
    >
      <Stack gap="xs">
        <Button onClick={() => answer(true)}>{t('flows.editor.draft.continue', { time })}</Button>
        <Button variant="default" onClick={() => answer(false)}>
          {t('flows.editor.draft.discard', { version: newest })}
        </Button>
      </Stack>
    </EmptyState>
  );
}
