import { NativeSelect, TextInput } from '@mantine/core';
import type { QueueSettings, WebsiteQueueHints } from '@parley/wire';
import { EditForm } from '../../components/EditForm';
import { FormSection } from '../../components/FormSection';
import { RowEditor } from '../../components/RowEditor';
import { t } from '../../lib/i18n/translate';
import { MOST, wrongHint } from './hintsForm';
import { useHintsForm } from './useHintsForm';

interface HintsEditorProps {
  stored: WebsiteQueueHints;
  queues: readonly QueueSettings[];
}

/** The words, each with its queue. */
export function HintsEditor({ stored, queues }: HintsEditorProps) {
  const form = useHintsForm(stored);
  const wrong = form.errorOf('hints');
  const { hints } = form.values;
  const choices = queues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <EditForm form={form} savedText={t('hints.saved', { website: stored.name })}>
      <FormSection title={t('hints.list')} text={t('hints.list.text')}>
        <RowEditor
          label={t('hints.list')}
          rows={hints}
          fresh={{ hint: '', queueId: choices[0]?.value ?? '' }}
          most={MOST}
          texts={{
            none: t('hints.none'),
            add: t('hints.add'),
            remove: (number) => t('hints.remove', { number }),
          }}
          error={wrong}
          onChange={(next) => form.change({ hints: next })}
        >
          {(one, index, change, focus) => (
            <>
              <TextInput
                aria-label={t('hints.word', { number: index + 1 })}
                placeholder={t('hints.word.example')}
                error={wrong ? wrongHint(one, hints) : null}
                spellCheck={false}
                autoFocus={focus}
                maxLength={40}
                value={one.hint}
                onChange={(event) => change({ ...one, hint: event.currentTarget.value })}
              />
              <NativeSelect
                aria-label={t('hints.queue', { number: index + 1 })}
                data={choices}
                value={one.queueId}
                onChange={(event) => change({ ...one, queueId: event.currentTarget.value })}
              />
            </>
          )}
        </RowEditor>
      </FormSection>
    </EditForm>
  );
}
